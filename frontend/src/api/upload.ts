import { ApiError, isProblem, localProblem, offlineError, UNREADABLE } from './problem';
import { session } from './session';
import type { Asset } from './types';

export interface UploadOptions {
  alt?: string;
  signal?: AbortSignal;
  onProgress?: (fraction: number) => void;
}

/** Uploads one file, reporting progress. `XMLHttpRequest`, because `fetch` cannot report it. */
export async function uploadMedia(file: File, options: UploadOptions = {}): Promise<Asset> {
  try {
    return await attempt(file, options);
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) session.expire();
    throw error;
  }
}

function attempt(file: File, { alt, signal, onProgress }: UploadOptions): Promise<Asset> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    if (alt !== undefined) form.set('alt', alt);
    form.set('file', file);
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/media');
    request.setRequestHeader('X-Galley-Request', '1');
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total);
    });
    request.addEventListener('error', () => reject(offlineError()));
    request.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    request.addEventListener('load', () => {
      const body = parse(request.responseText);
      if (request.status === 201 || request.status === 200) resolve((body as { data: Asset }).data);
      else reject(refused(request, body));
    });
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refused(request: XMLHttpRequest, body: unknown): ApiError {
  if (isProblem(body)) return new ApiError(body);
  return new ApiError(
    localProblem({
      title: request.statusText || 'Unexpected answer',
      status: request.status,
      code: UNREADABLE,
    }),
  );
}
