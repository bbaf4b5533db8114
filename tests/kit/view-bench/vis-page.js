// vis-timeline as its documentation shows it: a group a source, items stacked.
import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';

let timeline;

window.mount = (events) => {
  const groups = new DataSet(
    [...new Set(events.map(({ source }) => source))].map((id) => ({ id, content: id })),
  );
  const items = new DataSet(
    events.map(({ id, label, source, start, end }) => ({
      id,
      group: source,
      content: label,
      start,
      ...(end === null ? { type: 'point' } : { end, type: 'range' }),
    })),
  );
  return new Promise((resolve) => {
    timeline = new Timeline(document.getElementById('app'), items, groups, {
      height: `${innerHeight}px`,
      verticalScroll: true,
      onInitialDrawComplete: () => resolve(),
    });
  });
};

const show = (change) => {
  const { start, end } = timeline.getWindow();
  const [from, to] = change(start.getTime(), end.getTime());
  timeline.setWindow(from, to, { animation: false });
};

window.look = ([from, to]) => timeline.setWindow(from, to, { animation: false });
window.pan = (dx) => show((from, to) => [from, to].map((t) => t - ((to - from) / innerWidth) * dx));
window.zoom = (factor) =>
  show((from, to) => {
    const [middle, half] = [(from + to) / 2, (to - from) / 2 / factor];
    return [middle - half, middle + half];
  });
