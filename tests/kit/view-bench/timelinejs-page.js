// TimelineJS3 as published: a slide an event, groups are sources.
let timeline;
let pending = 0;
const parts = (t) => {
  const date = new Date(t);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
};

window.mount = (events) =>
  new Promise((resolve) => {
    const list = events.map(({ id, source, label, start, end }) => ({
      unique_id: id,
      group: source,
      start_date: parts(start),
      ...(end === null ? {} : { end_date: parts(end) }),
      text: { headline: label, text: '' },
    }));
    timeline = new window.TL.Timeline(
      'app',
      { events: list },
      { font: null, hash_bookmark: false },
    );
    timeline.on('loaded', function wait() {
      if (document.querySelector('.tl-timemarker')) resolve();
      else setTimeout(wait, 4);
    });
  });

window.pan = (dx) => {
  const wheel = new WheelEvent('mousewheel', { bubbles: true, cancelable: true });
  Object.defineProperty(wheel, 'wheelDeltaX', { value: -dx * 6 });
  Object.defineProperty(wheel, 'wheelDeltaY', { value: 0 });
  document.querySelector('.tl-timenav').dispatchEvent(wheel);
};
window.zoom = (factor) => {
  pending += Math.log(factor);
  if (Math.abs(pending) < 0.3) return;
  if (pending > 0) timeline.zoomIn();
  else timeline.zoomOut();
  pending = 0;
};
