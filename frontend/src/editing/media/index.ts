export { MediaPicker } from './MediaPicker';
export { asset } from './queries';
export { UploadButton } from './UploadButton';
export { useUploadPort } from './useUploadPort';
