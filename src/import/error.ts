/** A file that cannot be read as what it claims to be; the message says where and what to do. */
export interface ImportError extends Error {
  readonly name: 'ImportError';
}

export function importError(message: string): ImportError {
  return Object.assign(new Error(message), { name: 'ImportError' as const });
}

export const isImportError = (error: unknown): error is ImportError =>
  error instanceof Error && error.name === 'ImportError';
