import { DatelineTimeline } from './element.ts';

// A page may load the module twice, from two addresses.
if (!customElements.get('dateline-timeline'))
  customElements.define('dateline-timeline', DatelineTimeline);

export { DatelineTimeline };

declare global {
  interface HTMLElementTagNameMap {
    'dateline-timeline': DatelineTimeline;
  }
}
