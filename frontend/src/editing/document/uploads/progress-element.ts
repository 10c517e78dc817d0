/** What stands in for an image that is being uploaded: its picture, its progress, and what went wrong. */
import type { UploadPort } from './port';

export interface ProgressElement {
  readonly element: HTMLElement;
  readonly progress: (fraction: number) => void;
  readonly fail: (message: string, dismiss: () => void) => void;
  readonly close: () => void;
}

export function progressElement(file: File, labels: UploadPort['labels']): ProgressElement {
  const element = document.createElement('div');
  element.className = 'upload';
  element.contentEditable = 'false';
  const preview = URL.createObjectURL(file);
  const image = document.createElement('img');
  image.src = preview;
  image.alt = '';
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.setAttribute('aria-label', labels.uploading(file.name, 0));
  const words = document.createElement('span');
  words.className = 'upload-words';
  words.textContent = file.name;
  element.append(image, bar, words);

  return {
    element,
    progress: (fraction) => {
      bar.value = fraction;
      words.textContent = labels.uploading(file.name, Math.round(fraction * 100));
    },
    fail: (message, dismiss) => {
      element.dataset.failed = '';
      bar.remove();
      words.textContent = message;
      words.setAttribute('role', 'alert');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = labels.dismiss;
      button.addEventListener('click', dismiss);
      element.append(button);
    },
    close: () => URL.revokeObjectURL(preview),
  };
}
