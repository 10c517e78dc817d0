/** How the document gets a file onto the server; the screen supplies it, so that the document knows no network. */
export interface UploadedImage {
  readonly asset: string;
  readonly src: string;
  readonly alt: string;
}

export interface UploadPort {
  upload: (file: File, onProgress: (fraction: number) => void) => Promise<UploadedImage>;
  /** Words for a failure, shown where the image would have been. */
  explain: (error: unknown) => string;
  labels: {
    uploading: (name: string, percent: number) => string;
    dismiss: string;
    altLabel: string;
    altPlaceholder: string;
    noAlt: string;
  };
}

/** A document on its own (a test, a preview) has nowhere to put files. */
export const NO_UPLOADS: UploadPort = {
  upload: () => Promise.reject(new Error('This document takes no files.')),
  explain: (error) => (error instanceof Error ? error.message : String(error)),
  labels: {
    uploading: (name, percent) => `${name} ${percent}%`,
    dismiss: '×',
    altLabel: 'alt',
    altPlaceholder: 'alt',
    noAlt: 'alt',
  },
};
