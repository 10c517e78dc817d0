import { useQuery } from '@tanstack/react-query';
import { contentTypes } from '@/features/content_types';
import { NewEntry } from '@/features/entries';

/** Only what readers read is offered here; tags and the like have their own lists. */
export function StartWriting() {
  const types = useQuery(contentTypes()).data?.filter((type) => type.workflow);
  return <NewEntry types={types} />;
}
