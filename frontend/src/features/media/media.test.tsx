import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '@/testing/axe';
import { anAsset, aPage } from '@/testing/factories';
import { renderApp } from '@/testing/render';
import { http, problem, server } from '@/testing/server';

const harbour = anAsset();

function library(assets = [harbour]) {
  const asked: Record<string, string>[] = [];
  server.use(
    http.get('/types', ({ response }) => response(200).json({ data: [] })),
    http.get('/media', ({ request, response }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return response(200).json(aPage(assets));
    }),
    http.get('/media/{id}', ({ response }) => response(200).json({ data: harbour })),
    http.get('/media/{id}/usage', ({ response }) => response(200).json({ data: [] })),
  );
  return { asked };
}

const picture = new File(['x'], 'new.png', { type: 'image/png' });

describe('the library', () => {
  beforeEach(() => library());

  it('shows its files and opens one from the address', async () => {
    const { user, address } = renderApp('/media');
    await user.click(await screen.findByRole('button', { name: /harbour\.jpg/ }));
    const drawer = await screen.findByRole('dialog', { name: 'File' });
    expect(address()).toBe('/media?asset=asset-1');
    expect(await within(drawer).findByDisplayValue('The harbour at dawn')).toBeVisible();
    await expectAccessible();
  });

  it('saves the alternative text on the version that was read', async () => {
    const sent: unknown[] = [];
    server.use(
      http.patch('/media/{id}', async ({ request, response }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return response(200).json({ data: { ...harbour, alt: 'Boats', version: 2 } });
      }),
    );
    const { user } = renderApp('/media?asset=asset-1');
    const alt = await screen.findByLabelText('Alternative text');
    await user.clear(alt);
    await user.type(alt, 'Boats');
    await user.click(screen.getByRole('button', { name: 'Save the details' }));
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(sent).toEqual([['"1"', { alt: 'Boats', name: 'harbour.jpg' }]]);
  });

  it('keeps what was typed when somebody else changed the file', async () => {
    let now = harbour;
    const sent: (string | null)[] = [];
    server.use(
      http.get('/media/{id}', ({ response }) => response(200).json({ data: now })),
      http.patch('/media/{id}', async ({ request, response }) => {
        const match = request.headers.get('If-Match');
        sent.push(match);
        if (match !== `"${now.version}"`) return response.untyped(problem(412, 'precondition.stale'));
        now = { ...now, ...(await request.json()), version: now.version + 1 } as typeof now;
        return response(200).json({ data: now });
      }),
    );
    const { user } = renderApp('/media?asset=asset-1');
    const alt = await screen.findByLabelText('Alternative text');
    await user.type(alt, ', with boats');
    now = { ...now, name: 'port.jpg', version: 2 };
    await user.click(screen.getByRole('button', { name: 'Save the details' }));
    expect(await screen.findByDisplayValue('port.jpg')).toBeVisible();
    expect(alt).toHaveValue('The harbour at dawn, with boats');
    await user.click(screen.getByRole('button', { name: 'Save the details' }));
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(sent).toEqual(['"1"', '"2"']);
    expect(now).toMatchObject({ alt: 'The harbour at dawn, with boats', name: 'port.jpg' });
  });

  it('does not delete a file that is in use, and says why', async () => {
    const detail = 'two entries use this file';
    server.use(
      http.delete('/media/{id}', ({ response }) =>
        response.untyped(problem(409, 'asset.in_use', { detail })),
      ),
    );
    const { user } = renderApp('/media?asset=asset-1');
    await user.click(await screen.findByRole('button', { name: 'Delete the file' }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete the file?' });
    await user.click(within(dialog).getByRole('button', { name: 'Delete the file' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Something still uses this file.');
  });

  it('takes files that are dropped on the page, and shows the new list', async () => {
    const { asked } = library();
    server.use(
      http.post('/media', ({ response }) => response(201).json({ data: anAsset({ id: 'asset-2' }) })),
    );
    renderApp('/media');
    const tile = await screen.findByRole('button', { name: /harbour\.jpg/ });
    const before = asked.length;
    fireEvent.drop(tile, { dataTransfer: { types: ['Files'], files: [picture] } });
    expect(await screen.findByText('All files are through.')).toBeVisible();
    await waitFor(() => expect(asked.length).toBeGreaterThan(before));
  });

  it('says which file was refused, and why', async () => {
    const detail = 'only pictures';
    server.use(
      http.post('/media', ({ response }) =>
        response.untyped(problem(415, 'media.type_unsupported', { detail })),
      ),
    );
    const { user } = renderApp('/media');
    await screen.findByRole('button', { name: /harbour\.jpg/ });
    await user.upload(screen.getByLabelText('Upload files', { selector: 'input' }), picture);
    expect(await screen.findByText(/Only JPEG, PNG/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Upload new.png again' })).toBeVisible();
  });
});

it('says what lives in an empty library', async () => {
  library([]);
  renderApp('/media');
  expect(await screen.findByText('Pictures for your writing live here.')).toBeVisible();
});
