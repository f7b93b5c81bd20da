import PathwayKit

extension SeededDefect {
  private static let child = RealPathways.childWelfare
  private static let dementia = RealPathways.dementia

  /// PF201 and PF202: contracts that are not there, and contracts that lead nowhere.
  static let contracts: [SeededDefect] = [
    .init(
      "a letter back to another area is not agreed", modes: ["FM05"], in: child,
      [.init(under: "overleveringer/epikrise-fra-dps", replace: nil)], gives: 201,
      at: .line("neste:", under: "steg/behandle-voksen")),
    .init(
      "a meeting within one area is not agreed", in: child,
      [.init(under: "overleveringer/institusjon-til-statusmøte", replace: nil)], gives: 201, .warning,
      at: .line("neste:", under: "steg/ivareta-helse-i-institusjon")),
    .init(
      "a referral to another area is not agreed", in: dementia,
      [.init(under: "overleveringer/henvisning-alderspsykiatri", replace: nil)], gives: 201,
      at: .line("neste: behandling-alderspsykiatri", under: "steg/legekontroll")),
    .init(
      "an answer within the municipality is not agreed", in: dementia,
      [.init(under: "overleveringer/fra-legekontroll", replace: nil)], gives: 201, .warning,
      at: .line("neste:", under: "steg/oppsummere-kontroll")),
    .init(
      "the contract of an event is missing", in: dementia,
      [.init(under: "overleveringer/bekymring-samtykkekompetanse", replace: nil)], gives: 201,
      at: .line("til:", under: "hendelser/tap-av-samtykkekompetanse")),
    .init(
      "the result for child welfare goes to a step that does not follow", "FM05", in: child,
      under: "overleveringer/resultat-til-barnevernet", replace: "til: barneverntjeneste", with: "til: statusmøte",
      gives: 202, at: .change),
    .init(
      "a notice goes to a step that does not follow", "FM05", in: dementia,
      under: "overleveringer/kontaktperson-til-fastlege", replace: "til: fastlege", with: "til: legekontroll",
      gives: 202, at: .change),
    .init(
      "sender and receiver are one", "FM05", in: dementia, under: "overleveringer/svar-på-henvisning",
      replace: "til: fastlege", with: "til: spesialist-demens", gives: 202, at: .change),
  ]

  /// PF203 to PF207: what comes back to the sender, and who has the patient meanwhile.
  static let acknowledgements: [SeededDefect] = [
    .init(
      "a handback by letter is never acknowledged", "FM06", in: child, under: "overleveringer/rapport-thk",
      replace: """
            kvittering:
              nivå: akseptert
              innen: 2 uker
              mangler:
                varsle: [barnevernleder]

        """, gives: 203, at: .key),
    .init(
      "a call to a meeting is never acknowledged", "FM06", in: child, under: "overleveringer/innkalling-fastlege",
      replace: """
            kvittering:
              nivå: akseptert
              innen: 5 virkedager
              mangler:
                varsle: [kommuneoverlege]

        """, gives: 203, .warning, at: .key),
    .init(
      "nobody says by when the acknowledgement comes", "FM06", in: child, under: "overleveringer/innkalling-fastlege",
      replace: "      innen: 5 virkedager\n", gives: 203, .warning,
      at: .line("kvittering:", under: "overleveringer/innkalling-fastlege")),
    .init(
      "nobody says what counts as an acknowledgement", "FM06", in: dementia, under: "overleveringer/møte-med-nav",
      replace: "      nivå: akseptert\n", gives: 203, .warning,
      at: .line("kvittering:", under: "overleveringer/møte-med-nav")),
    .init(
      "a case moves when its message has arrived in a system", "FM07", in: child,
      under: "overleveringer/overføring-ny-kommune", replace: "nivå: akseptert", with: "nivå: mottatt", gives: 204,
      at: .change),
    .init(
      "the doctor lets go when the message is delivered", "FM07", in: dementia,
      under: "overleveringer/overføring-til-sykehjemslege", replace: "nivå: akseptert", with: "nivå: levert",
      gives: 204, at: .change),
    .init(
      "the receipt of the channel is all there is", "FM07", in: dementia, under: "overleveringer/til-legekontroll",
      replace: """
            kvittering:
              nivå: akseptert
              innen: 10 virkedager
              mangler: {varsle: [demenskontakt]}

        """, gives: 204, at: .key),
    .init(
      "nobody notices that a report is not acknowledged", "FM06", in: child, under: "overleveringer/rapport-thk",
      replace: "      mangler:\n        varsle: [barnevernleder]\n", gives: 205,
      at: .line("kvittering:", under: "overleveringer/rapport-thk")),
    .init(
      "nobody notices that a call is not answered", "FM06", in: dementia, under: "overleveringer/råd-fra-spesialist",
      replace: "      mangler: rådføre-seg\n", gives: 205, .warning,
      at: .line("kvittering:", under: "overleveringer/råd-fra-spesialist")),
    .init(
      "nobody follows a child whose referral is declined", "FM20", in: child, under: "overleveringer/henvisning-bup",
      replace: "    avslag: drøfte-avslag-bup\n", gives: 206, at: .key),
    .init(
      "nobody follows a person whose referral is declined", "FM20", in: dementia,
      under: "overleveringer/henvisning-spesialist", replace: "    avslag: rådføre-seg\n", gives: 206, at: .key),
    .init(
      "nobody has the coordination when the municipality declines", "FM20", in: child,
      under: "overleveringer/samordning-overføres", replace: "    avslag: avklare-samordning\n", gives: 206, at: .key),
    .init(
      "nobody has the team's patient when it declines", "FM20", in: dementia,
      under: "overleveringer/bestille-kartlegging", replace: "    avslag: kartlegging-reserve\n", gives: 206, at: .key),
    .init(
      "nobody has a referred child", "FM19", in: child, under: "overleveringer/henvisning-bup",
      replace: "    ansvar i ventetid: fastlege\n", gives: 207, at: .key),
    .init(
      "nobody has a referred person", "FM19", in: dementia, under: "overleveringer/henvisning-alderspsykiatri",
      replace: "    ansvar i ventetid: fastlege\n", gives: 207, at: .key),
    .init(
      "nobody has a child who waits for a step", "FM19", in: child, under: "steg/utrede-rus",
      replace: "      ansvarlig: fastlege\n", gives: 207, at: .line("ventetid:", under: "steg/utrede-rus")),
    .init(
      "nobody has a person who waits for a place", "FM19", in: dementia, under: "steg/innflytting",
      replace: "{ansvarlig: demenskontakt, forverring: ny-plan-heldøgn}", with: "{forverring: ny-plan-heldøgn}",
      gives: 207, at: .change),
  ]

  /// PF208 and PF209: when it is sent, and what is sent.
  static let contents: [SeededDefect] = [
    .init(
      "a referral by law is sent at any time", "FM17", in: child, under: "overleveringer/henvisning-bup",
      replace: "    frist: 2 virkedager\n", gives: 208, at: .key),
    .init(
      "a notice is sent at any time", "FM17", in: dementia, under: "overleveringer/vedtak-til-sykehjem",
      replace: "    frist: 2 virkedager\n", gives: 208, .warning, at: .key),
    .init(
      "a meeting is held at any time", "FM17", in: dementia, under: "overleveringer/møte-med-nav",
      replace: "    frist: 4 uker\n", gives: 208, .warning, at: .key),
    .init(
      "a referral says nothing of what was tried", "FM10", in: child, under: "overleveringer/henvisning-bup",
      replace: ", tiltak-prøvd]", with: "]", gives: 209, at: .key),
    .init(
      "nobody has the medicines after treatment", "FM11", in: child, under: "overleveringer/epikrise-fra-bup",
      replace: "      legemidler: fastlege\n", gives: 209, at: .key),
    .init(
      "nobody has the tests that are not answered", "FM12", in: dementia, under: "overleveringer/utskrivning-hjem",
      replace: "      utestående-svar: sykehus\n", gives: 209, .warning, at: .key),
    .init(
      "nobody has the tests that are not answered, by law", "FM12", in: child,
      under: "overleveringer/epikrise-fra-bup", replace: "      utestående-svar: bup\n", gives: 209, at: .key),
    .init(
      "nobody says what to do when it gets worse", "FM13", in: dementia,
      under: "overleveringer/epikrise-alderspsykiatri", replace: ", beredskap]", with: "]", gives: 209, at: .key),
    .init(
      "a notice has no document", "FM10", in: dementia, under: "overleveringer/kontaktperson-til-fastlege",
      replace: "    dokument: [orientering-om-tjenestetilbud]\n", gives: 209, .warning, at: .key),
  ]

  /// PF210 to PF212 and PF215: who receives it, and how.
  static let receivers: [SeededDefect] = [
    .init(
      "the young person is handed to the municipality", "FM03", in: child, under: "overleveringer/nav-til-overgangen",
      replace: "til: nav", with: "til: kommunen", gives: 210, .warning, at: .change),
    .init(
      "a copy goes to the municipality", "FM03", in: dementia, under: "overleveringer/samtykke-avklart",
      replace: "kopi: [hjemmetjeneste]", with: "kopi: [kommunehelsetjenesten]", gives: 210, .warning, at: .change),
    .init(
      "what must be told is told to child welfare as such", "FM03", in: child,
      under: "overleveringer/bekreftelse-til-melder", replace: "til: melder", with: "til: hjelpeapparatet", gives: 210,
      at: .change),
    .init(
      "child welfare is to send in a channel of the health services", "FM08", in: child,
      under: "overleveringer/innkalling-tjenestene", replace: "kanal: sikker-digital-post\n    reserve",
      with: "kanal: plo\n    reserve", gives: 211, at: .change),
    .init(
      "the nursing home does not have the channel in reserve", "FM08", in: dementia,
      under: "overleveringer/palliativ-plan-deles", replace: "reservekanal: telefon", with: "reservekanal: epikrise",
      gives: 211, at: .change),
    .init(
      "a referral has no channel", "FM08", in: dementia, under: "overleveringer/henvisning-alderspsykiatri",
      replace: "    kanal: e-henvisning\n", gives: 211, at: .key),
    .init(
      "the family brings the call to the doctor", "FM31", in: child, under: "overleveringer/innkalling-fastlege",
      replace: "kanal: brev\n    reservekanal: telefon", with: "kanal: via-pasient", gives: 212, at: .change),
    .init(
      "the person brings the decision to the nursing home", "FM31", in: dementia,
      under: "overleveringer/vedtak-til-sykehjem", replace: "kanal: plo", with: "kanal: via-pasient", gives: 212,
      at: .change),
    .init(
      "the news of a move must be read today, also at night", "FM09", in: child,
      under: "overleveringer/flytting-meldes", replace: "    frist: 1 uke\n", with: "    frist: samme dag\n",
      gives: 215,
      .warning, at: .key),
    .init(
      "a contact person must answer at once, also at night", "FM09", in: dementia, under: "overleveringer/oppnevning",
      replace: "    frist: 2 virkedager\n", with: "    frist: 24 timer\n", gives: 215, .warning, at: .key),
  ]

  /// PF213, PF214, PF216 and PF217: who else must know.
  static let others: [SeededDefect] = [
    .init(
      "the doctor never hears from the team", modes: [], in: dementia,
      [
        .init(
          under: "overleveringer/bestille-kartlegging",
          replace: "    tilbakemelding: {dokument: kartleggingssvar, til: fastlege, innen: 6 uker}\n")
      ], gives: 213, .warning, at: .key),
    .init(
      "whoever reported a concern never hears more", in: child, under: "overleveringer/melding-til-barnevernet",
      replace: "    tilbakemelding:\n      dokument: bekreftelse-til-melder\n      til: melder\n      innen: 3 uker\n",
      gives: 213, .warning, at: .key),
    .init(
      "the doctor gets no copy when the person leaves hospital", "FM15", in: dementia,
      under: "overleveringer/utskrivning-hjem", replace: "kopi: [hjemmetjeneste, fastlege]",
      with: "kopi: [hjemmetjeneste]", gives: 214, at: .key),
    .init(
      "the doctor gets no copy when the young person leaves the clinic", "FM15", in: child,
      under: "overleveringer/overføring-bup-dps", replace: "    kopi: [fastlege]\n", gives: 214, at: .key),
    .init(
      "the young person is not told of the move", "FM32", in: child, under: "overleveringer/overføring-bup-dps",
      replace: "    informerer pasient: ja\n", gives: 216, .warning, at: .key),
    .init(
      "the person is not told of the new doctor", "FM32", in: dementia,
      under: "overleveringer/overføring-til-sykehjemslege", replace: "informerer pasient: ja",
      with: "informerer pasient: nei", gives: 216, .warning, at: .change),
    .init(
      "nothing happens when the person does not come", "FM22", in: dementia, under: "steg/første-konsultasjon",
      replace: "    ikke møtt: utredning-venter\n", gives: 217, .warning, at: .key),
    .init(
      "nothing happens when the family does not come", "FM22", in: child, under: "steg/avklaringsmøte",
      replace: "    ikke møtt: ny-innkalling\n", gives: 217, .warning, at: .key),
  ]
}
