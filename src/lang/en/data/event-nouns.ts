/** Nouns that name events, in the singular; the plural is regular. */
export const EVENT_NOUNS = `
explosion blast fire blaze crash collision accident derailment attack bombing shooting stabbing robbery raid airstrike protest riot
clash earthquake quake tremor flood flooding landslide mudslide avalanche outage blackout leak spill evacuation collapse eruption
murder killing kidnapping burglary ambush shelling gunfire injury casualty fatality hijacking walkout explosion siege stampede
sinking capsizing incident assault theft wildfire hurricane tornado cyclone tsunami arson looting arrest
election vote referendum strike hearing verdict funeral operation surgery`;

/** What has become of something, after its name and with no verb: "Internet down", "Power back". */
export const STATE_WORDS = `down back out off closed open over missing dead injured hurt wounded killed cancelled canceled suspended
delayed blocked shut evacuated arrested detained rescued`;
