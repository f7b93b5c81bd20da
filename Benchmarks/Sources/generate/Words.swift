/// Words that made-up pathways are written in, with every Norwegian letter.
enum Words {
  static let conditions = [
    "Svekket hørsel", "Kronisk hjertesvikt", "Økende glemsomhet", "Dårlig ernæring", "Vedvarende søvnvansker",
    "Gjentatte fall", "Langvarige smerter", "Åpent leggsår",
  ]
  static let people = ["hjemmeboende eldre", "unge voksne", "personer som bor alene", "pasienter etter sykehusopphold"]
  static let triggers = [
    "Hjemmetjenesten ser at noe er annerledes", "Pårørende ringer og er bekymret", "Pasienten ber selv om hjelp",
    "Legevakten melder fra etter et besøk",
  ]
  static let reasons = [
    "Utredningen viser behov for spesialist", "Prøvesvarene er uklare", "Pasienten ønsker en ny vurdering",
    "Funksjonen er blitt dårligere på kort tid",
  ]
  static let acts = [
    "Gjennomgå", "Kartlegge", "Avklare", "Følge opp", "Måle", "Samtale om", "Oppsummere", "Vurdere på nytt",
  ]
  static let objects = [
    "legemidlene", "funksjonen i hverdagen", "ønskene til pasienten", "hjelpen som alt er på plass", "søvn og ernæring",
    "pårørendes situasjon", "risikoen for fall", "målene for oppfølgingen",
  ]
  static let remarks = [
    "Kildene sier ikke hvor raskt dette skal skje, så fristen er et forslag som avtales lokalt",
    "Pasienten skal vite hvem som har ansvaret mens svaret ventes, og hvem som kan ringes om kvelden",
    "Gjelder også når pårørende er den som tar kontakt først, og pasienten selv ikke ønsker hjelp ennå",
    "Der kommunen ikke har et eget team, er det hjemmetjenesten som gjør dette etter avtale med fastlegen",
  ]
}
