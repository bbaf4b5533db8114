/** What is said about keeping the reader's stories, in English. */
export const keeping = {
  myStories: 'My stories',
  none: 'Nothing is kept here yet. What you paste or correct is kept in this browser by itself.',
  whereKept: 'Kept in this browser only. Clearing its data deletes them.',
  open: (title: string) => `Open “${title}”`,
  rename: 'Rename',
  renameWhich: (title: string) => `Rename “${title}”`,
  newName: (title: string) => `New name of “${title}”`,
  save: 'Save',
  delete: 'Delete',
  deleteWhich: (title: string) => `Delete “${title}”`,
  deleted: (title: string) => `“${title}” was deleted.`,
  undoDelete: 'Bring it back',
  isOpen: 'open now',
  changed: (date: string) => `changed ${date}`,
  damaged: 'damaged: it can’t be opened any more',
  download: 'Download',
  downloadWhich: (title: string) => `Download “${title}”`,
  dismiss: 'Close the message',
  full: 'The browser’s storage is full: what you changed last is not kept. Download the story, or delete stories you don’t need under “My stories”; it is tried again with your next change.',
  blocked:
    'The browser does not let this page keep anything: the story is lost when the page is closed. Download it.',
  forked:
    'This story was changed in another tab at the same time. Both versions are kept: here is yours, as a copy; the other one is under “My stories”.',
  openOther: 'Open the other version',
  taken: 'This story was changed in another tab; here is the newer version.',
  damagedOpen:
    'The story you had open is damaged in the browser’s storage and was set aside. You can download it as it is and go on with another one.',
};

export type KeepingMessages = typeof keeping;
