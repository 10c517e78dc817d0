export { arrive } from './arrive';
export { api, ok } from './client';
export { confirmation } from './confirmation';
export { ifMatch } from './etag';
export { ApiError, hasCode, isApiError, OFFLINE, UNREADABLE } from './problem';
export { createQueryClient } from './query-client';
export { type SessionState, session } from './session';
export type * from './types';
export { type UploadOptions, uploadMedia } from './upload';
