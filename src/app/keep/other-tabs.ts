/** That a story was stored, told from tab to tab. */
interface Stored {
  readonly id: string;
  readonly revision: number;
}

/** The other tabs of this browser in which the explorer is open. */
export interface OtherTabs {
  readonly tell: (stored: Stored) => void;
  readonly listen: (heard: (stored: Stored) => void) => void;
}

/** Speaks to the other tabs over a BroadcastChannel; where there is none, nobody hears. */
export function otherTabs(): OtherTabs {
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel('dateline.stories');
  return {
    tell(stored) {
      channel.postMessage(stored);
    },
    listen(heard) {
      channel.onmessage = ({ data }: MessageEvent<Stored>) => {
        heard(data);
      };
    },
  };
}
