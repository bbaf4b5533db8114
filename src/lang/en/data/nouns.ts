/**
 * Nouns that name a source, singular and plural, by kind: official, person, witness, group or firm,
 * official body, document, agency, outlet, and the staff of an outlet.
 */
export const NOUNS = {
  official: `spokesman/spokesmen spokeswoman/spokeswomen spokesperson/spokespeople spokespersons president
    vice-president chancellor minister mayor governor senator congressman/congressmen congresswoman
    congressmen lawmaker legislator councillor councilor councilman councilwoman commissioner
    ambassador diplomat envoy secretary official officer chief director deputy head leader chair
    chairman/chairmen chairwoman chairperson prosecutor attorney judge magistrate coroner sheriff
    detective inspector superintendent sergeant captain lieutenant colonel general commander admiral
    major police/police officers investigator firefighter paramedic ranger trooper constable
    regulator inspector-general premier king queen prince pope representative aide adviser advisor
    negotiator authority/authorities deputies administrator harbourmaster harbormaster superintendent forecaster meteorologist`,
  person: `lawyer solicitor barrister counsel doctor surgeon nurse professor teacher scientist researcher
    expert analyst economist historian engineer author writer activist campaigner critic opponent
    supporter director manager executive founder owner coach player captain striker farmer driver
    pilot worker colleague friend father mother parent brother sister son daughter wife husband
    uncle aunt cousin grandmother grandfather widow man/men woman/women boy girl student source
    insider whistleblower caller narrator informant consultant strategist pollster candidate nominee defendant
    suspect victim priest bishop archbishop pastor imam rabbi artist actor singer rebel separatist
    scholar ecologist biologist astronomer geologist seismologist fisherman/fishermen shopkeeper homeowner landlord person agent publicist people/people one others some many others`,
  witness: `witness/witnesses eyewitness/eyewitnesses bystander resident local neighbour neighbor
    passer-by/passers-by onlooker survivor protester protestor demonstrator villager passenger
    customer shopper tourist participant relative tenant evacuee refugee hostage volunteer fan
    attendee commuter`,
  body: `police ministry department government council court office agency administration authority
    authorities commission committee bureau service parliament congress senate army military navy
    force embassy consulate cabinet treasury presidency kremlin pentagon prosecutors regulator
    coastguard guard brigade district city county state watchdog tribunal downing_street
    officials campaign`,
  group: `company firm bank corporation group organisation organization charity hospice hospital
    university school college club team party union association federation foundation institute
    airline operator carrier retailer manufacturer maker giant startup church league league board
    family/families business/businesses shareholders investors opposition coalition alliance
    movement museum airport stadium theatre theater zoo hotel observatory center centre laboratory lab trust society`,
  document: `report study survey poll document draft log diary statement letter memo email analysis/analyses review
    audit lawsuit complaint filing affidavit indictment record transcript data figures statistics
    census research article story paper book video footage photo image recording tweet post
    dispatch bulletin release communique notice exit_poll investigation inquiry order ruling
    testimony message forecast files papers`,
  agency: `agency_press news_agency wire`,
  outlet: `newspaper broadcaster network magazine website outlet station channel tabloid television tv
    radio media press daily weekly`,
  staff: `reporter journalist correspondent columnist editor anchor`,
} as const;

/** Words by which capitals are known for a firm or a body, though no role noun is among them. */
export const ORGANISATION_WORDS = `
fire rail watch cross energy motors airlines airways foods systems holdings inc corp ltd plc llc partners capital
records studios pictures entertainment games labs technologies electric power water gas oil steel pharma health
care rescue house party front alliance international worldwide global united city rovers athletic nations
industries motor works lines bros sons associates solutions networks media cinema hospital college
`;

/** Those that end the name of a firm. */
export const FIRM_WORDS = `
energy motors airlines airways foods systems holdings inc corp ltd plc llc co cos partners records studios pictures
entertainment labs technologies electric oil steel pharma industries bros associates solutions chemicals
pharmaceuticals semiconductors logistics shipping dynamics
`;

/** Capitals and countries that speak for their governments. */
export const PLACES = `
Moscow Kyiv Kiev Washington Beijing London Brussels Berlin Paris Tehran Ankara Warsaw Jerusalem Pyongyang Seoul
Tokyo Delhi Islamabad Kabul Baghdad Damascus Riyadh Cairo Minsk Tbilisi Yerevan Baku Rome Madrid Lisbon Vienna
Budapest Prague Belgrade Israel Russia Ukraine China Iran Iraq Turkey Poland France Germany Britain Japan India
Pakistan Syria Egypt Belarus Hungary Serbia Kosovo Taiwan Canada Mexico Brazil Venezuela Cuba Sweden Finland
`;

/** Words before a noun that have no capital of their own, though one may open a sentence with them. */
export const MODIFIERS = `
local state city federal senior several many some most other one two three four five six seven eight nine ten
health police military government foreign former independent company court hospital school union industry
intelligence defense defence rescue emergency fire public regional national royal eyewitness security medical
campaign election aid human environmental anonymous diplomatic official unnamed council county district family
immigration customs border transport rail airport weather law legal financial prison traffic both
`;
