// Runs before the first paint, so that a chosen theme never flashes. A file, because the CSP allows no inline script.
try {
  const theme = localStorage.getItem('aftercare.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the device's own preference decides.
}
