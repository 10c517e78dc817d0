export { api, authorisedFetch, ok } from './client';
export { ifMatch } from './etag';
export { ApiError, hasCode, isApiError, OFFLINE, UNREADABLE } from './problem';
export { createQueryClient } from './query-client';
export { renew } from './renew';
export { type SessionState, session } from './session';
export type * from './types';
export { type UploadOptions, uploadMedia } from './upload';
