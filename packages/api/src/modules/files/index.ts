export { Files, type FileAddress, type PaperAddress, type StoredFile, type UploadTicket } from './files.js';
export { takeAsItCame, type TakenFile } from './commands/take-as-it-came.js';
export { MAX_PIXELS, UPLOAD_RULES, uploadRule } from './domain/upload-rules.js';
export { DiskStorage, type Storage } from './storage.js';
export { fileView, type FilesContext } from './file.view.js';
