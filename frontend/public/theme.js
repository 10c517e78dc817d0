// Runs before the first paint, so that neither scheme flashes the other. Kept out of the page for the CSP.
(() => {
  let scheme = 'auto';
  let density = 'comfortable';
  try {
    scheme = localStorage.getItem('galley.scheme') ?? scheme;
    density = localStorage.getItem('galley.density') ?? density;
  } catch {
    // Storage may be blocked: the defaults stand.
  }
  const dark = scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  document.documentElement.dataset.density = density;
})();
