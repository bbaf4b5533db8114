/** An error that the user can mend: one line on stderr, exit code 2, no stack. */
export interface Failure extends Error {
  readonly name: 'Failure';
}

/** @param message what is wrong, where, and what to do; one line, without "dateline" and full stop */
export function failure(message: string): Failure {
  return Object.assign(new Error(message), { name: 'Failure' as const });
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === 'Failure';
}

/** What the system says when a file cannot be had, in words. */
const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links run in a circle',
  EMFILE: 'too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
  ERR_STRING_TOO_LONG: 'it is larger than 512 MB',
};

/** The code that Node gives an error of the system ('ENOENT'), or ''. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** Why a file could not be read or written, as the end of a sentence. */
export function reason(error: unknown): string {
  return (
    SYSTEM_WORDS[systemCode(error)] ?? (error instanceof Error ? error.message : String(error))
  );
}
