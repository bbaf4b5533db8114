// The bare minimum with D3: one rectangle and one label an event, placed anew for every movement. It
// culls nothing and leaves labels out where they would run into one another.
import { axisBottom, scaleUtc, select } from 'd3';

const ROW = 16;
const LETTER = 6.2;
let events = [];
let rows = [];
let domain = [0, 1];
let bars, labels, axis, width, height;

window.mount = (list) => {
  events = list;
  width = innerWidth;
  height = innerHeight;
  const first = Math.min(...events.slice(0, 1).map(({ start }) => start));
  const last = events.reduce((end, event) => Math.max(end, event.end ?? event.start), first);
  const air = (last - first) * 0.02;
  domain = [first - air, last + air];
  rows = rowsOf(width / (domain[1] - domain[0]));
  const svg = select('#app').append('svg').attr('width', width).attr('height', height);
  bars = svg.selectAll('rect').data(events).join('rect');
  bars.attr('height', 12).attr('rx', 3).attr('fill', '#1f6feb');
  bars.attr('y', (_, i) => 4 + rows[i] * ROW);
  labels = svg.selectAll('text').data(events.slice(0, 2000)).join('text');
  labels.attr('font-size', 12).text(({ label }) => label);
  labels.attr('y', (_, i) => 14 + rows[i] * ROW);
  axis = svg.append('g').attr('transform', `translate(0,${height - 26})`);
  draw();
};

function rowsOf(scale) {
  const ends = new Float64Array(Math.floor((height - 40) / ROW)).fill(-Infinity);
  return events.map(({ start, end }) => {
    const free = ends.findIndex((x) => x < start * scale);
    const row = free === -1 ? ends.indexOf(Math.min(...ends)) : free;
    ends[row] = Math.max((end ?? start) * scale, start * scale + 7) + 4;
    return row;
  });
}

function draw() {
  const x = scaleUtc(domain, [0, width]);
  const right = ({ start, end }) => Math.max(x(start) + 4, x(end ?? start));
  bars.attr('x', ({ start }) => x(start)).attr('width', (event) => right(event) - x(event.start));
  const taken = new Map();
  labels
    .attr('x', (event) => right(event) + 6)
    .attr('display', (event, i) => {
      const from = right(event) + 6;
      const to = from + event.label.length * LETTER;
      if (from < 0 || to > width || (taken.get(rows[i]) ?? -Infinity) > x(event.start))
        return 'none';
      taken.set(rows[i], to);
      return null;
    });
  axis.call(axisBottom(x).ticks(width / 110));
}

window.look = (part) => {
  domain = part;
  rows = rowsOf(width / (domain[1] - domain[0]));
  draw();
};
window.pan = (dx) => {
  const by = ((domain[1] - domain[0]) / width) * dx;
  domain = [domain[0] - by, domain[1] - by];
  draw();
};
window.zoom = (factor) => {
  const middle = (domain[0] + domain[1]) / 2;
  const half = (domain[1] - domain[0]) / 2 / factor;
  domain = [middle - half, middle + half];
  draw();
};
