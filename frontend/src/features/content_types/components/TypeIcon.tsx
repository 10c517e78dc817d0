import { Box, FileText, FolderTree, type LucideIcon, Newspaper, PenLine, Tag } from 'lucide-react';

const ICONS: Record<string, LucideIcon> = {
  article: Newspaper,
  page: FileText,
  author: PenLine,
  category: FolderTree,
  tag: Tag,
};

/** The built-in types have their own sign; the rest share one. */
export function TypeIcon({ typeKey, size = 17 }: { typeKey: string; size?: number }) {
  const Icon = ICONS[typeKey] ?? Box;
  return <Icon size={size} strokeWidth={1.75} aria-hidden="true" />;
}
