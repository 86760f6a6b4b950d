// The vocabulary of the made-up publication; what stands first comes oftenest.
const split = (words: string) => words.trim().split(/\s+/)

export const actors = split(`
  council ministry harbour court committee hospital university company union school agency parliament board commission museum
  railway library police brigade bank association institute airport newspaper laboratory cooperative foundation parish theatre
  orchestra garrison observatory archive dockyard brewery sawmill quarry nursery monastery pharmacy vineyard lighthouse tribunal
  consulate embassy syndicate registry treasury seminary conservatory aquarium planetarium abattoir creamery tannery foundry
`)
export const things = split(`
  budget report plan bridge contract law service network budget survey road building licence programme fund station inquiry
  timetable ferry fee tax strike vote appeal permit merger record experiment vaccine harvest tunnel turbine reservoir satellite
  cable map census pension subsidy tariff treaty statute loan grant exhibition symphony manuscript fossil glacier orchard fishery
  wetland dike levee canal lock crane barge trawler tram trolleybus viaduct aqueduct windmill kiln furnace loom press telescope
  seismograph barometer antenna transformer substation pylon pipeline refinery warehouse silo greenhouse apiary hatchery quay
  breakwater lightship buoy pontoon slipway drydock capstan chronometer sextant theodolite spectrograph centrifuge autoclave
`)
export const plainVerbs = split(`
  approved rejected published delayed opened closed extended reviewed financed repaired announced cancelled doubled halved
  replaced measured tested defended criticised inspected surveyed restored dismantled auctioned mapped catalogued translated
  insured audited suspended reinstated renamed relocated commissioned flooded drained excavated irrigated electrified
`)
export const describing = split(`
  new public local former regional independent long annual temporary expensive small large old joint preliminary revised unusual
  northern southern eastern western disputed careful quiet costly narrow provisional historic municipal coastal alpine rural
  confidential unanimous belated meticulous derelict navigable tidal volcanic medieval copper granite wooden hydraulic
`)
export const people = split(`
  Mira Jonas Edda Pavel Ines Tomas Lucia Henrik Salma Viktor Noor Greta Aldo Wanda Idris Petra Milo Asta Bruno Katya Leif Dana
`)
export const families = split(`
  Sand Lund Okafor Marek Brandt Silva Novak Haddad Keller Moreau Rossi Tamm Varga Olsen Duarte Ferrant Quist Abara Zelenka Thorne
`)
export const beginnings = split(
  'Norr Sud Elm Har Vel Tor Bran Kel Mar Ost Lin Fal Gren Hal Iver Jor Kol Lam Mel Nes Pol Rav Sal Tir Ulm Wen',
)
export const endings = split(
  'vik stad ford ham burg dal holm by ness mark haven lund brook mouth stead wick thorp field gate mere',
)
export const publishers = split(`
  Gazette Courier Herald Observer Tribune Bulletin Chronicle Register Messenger Standard Inquirer Mercury
`)
export const sections = [
  ['world', 'World'],
  ['politics', 'Politics'],
  ['economy', 'Economy'],
  ['science', 'Science'],
  ['culture', 'Culture'],
  ['sport', 'Sport'],
  ['environment', 'Environment'],
  ['technology', 'Technology'],
] as const
