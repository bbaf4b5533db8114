import '@fontsource-variable/source-sans-3/wght.css';

document.documentElement.dataset.ready = 'true';
