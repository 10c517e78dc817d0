import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type ContentType, type ContentTypeInput, ifMatch, ok } from '@/api';
import { withOwnRules } from './kinds';
import { contentType, contentTypes } from './queries';
import type { NewTypeValues, TypeValues } from './schema';

function toInput(values: TypeValues): ContentTypeInput {
  const pattern = values.url_pattern.trim();
  return {
    ...values,
    url_pattern: pattern === '' ? null : pattern,
    fields: values.fields.map(withOwnRules),
  };
}

function useKeepType() {
  const queries = useQueryClient();
  return (type: ContentType) => {
    queries.setQueryData(contentType(type.key).queryKey, type);
    return queries.invalidateQueries({ queryKey: contentTypes().queryKey, exact: true });
  };
}

/** A new type starts with the one field that names its entries. */
export function useCreateType(label: string, onSuccess: (type: ContentType) => void) {
  const keep = useKeepType();
  return useMutation({
    mutationFn: async (values: NewTypeValues) => {
      const title = {
        key: 'title',
        label,
        kind: 'text',
        required: true,
        unique: false,
        localised: false,
      } as const;
      const body = toInput({
        ...values,
        title_field: 'title',
        url_pattern: '',
        workflow: true,
        fields: [title],
      });
      return (await ok(api.POST('/types', { body }))).data;
    },
    onSuccess: (type) => {
      onSuccess(type);
      return keep(type);
    },
  });
}

export function useSaveType(key: string) {
  const keep = useKeepType();
  return useMutation({
    mutationFn: async ({ values, version }: { values: TypeValues; version: number }) => {
      const params = { path: { key }, header: ifMatch(version) };
      return (await ok(api.PUT('/types/{key}', { params, body: toInput(values) }))).data;
    },
    onSuccess: keep,
  });
}

export function useDeleteType(onSuccess: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, version }: Pick<ContentType, 'key' | 'version'>) => {
      await ok(api.DELETE('/types/{key}', { params: { path: { key }, header: ifMatch(version) } }));
    },
    onSuccess: () => {
      onSuccess();
      return queries.invalidateQueries({ queryKey: contentTypes().queryKey, exact: true });
    },
  });
}
