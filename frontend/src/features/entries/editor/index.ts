export function EditorScreen(_: { id: string }) {
  return null;
}
