import Testing

@testable import PathwayReading

/// A kind of mapping, and its keys as the description of the language lists them.
struct Form: Sendable, CustomTestStringConvertible {
  let name: String
  let table: FormTable
  let keys: [String]
  let required: [String]

  init(_ name: String, _ table: FormTable, _ keys: [String], required: [String] = []) {
    self.name = name
    self.table = table
    self.keys = keys
    self.required = required
  }

  var testDescription: String { name }

  /// What everything that is declared may carry.
  private static let declared = ["beskrivelse", "kilde", "verifisert"]

  /// What every entry of a catalogue may carry.
  private static let entry = declared + ["utgått"]

  /// The sections that may stand in pathways and in catalogues.
  private static let sections = [
    "aktører", "dokumenter", "kanaler", "hjemler", "pasientgrupper", "helsefellesskap", "kriterier", "kilder",
  ]

  /// Every form.
  static let all = files + steps + handoffs + entries + adaptations

  private static let files = [
    Form(
      "forløp", PathwayKey.table,
      [
        "forløp", "tittel", "versjon", "status", "gyldig", "pasientgruppe", "målgruppe", "forvaltning", "bruker",
        "faser", "koordinering", "steg", "overleveringer", "frister", "plikter", "hendelser", "unntak",
      ] + sections + declared, required: ["forløp", "tittel", "versjon", "steg"]),
    Form("katalog", CatalogueKey.table, ["katalog", "tittel", "bruker"] + sections + declared, required: ["katalog"]),
    Form(
      "scenario", ScenarioKey.table, ["scenario", "tittel", "forløp", "tar", "forventer"] + declared,
      required: ["scenario", "forløp", "tar", "forventer"]),
    Form("forventer", ScenarioExpectationKey.table, ["slutt", "innen", "innom", "overleveringer"]),
    Form("gyldig", ValidityKey.table, ["fra", "til"]),
    Form("målgruppe", TargetGroupKey.table, ["beskrivelse", "alder"]),
    Form(
      "forvaltning", GovernanceKey.table, ["nivå", "helsefellesskap", "utarbeidet av", "vedtatt", "revideres"]),
    Form("vedtatt", DecisionKey.table, ["organ", "dato", "sak"]),
    Form(
      "koordinering", CoordinationKey.table, ["rolle", "aktør", "fra", "til"], required: ["rolle", "aktør", "fra"]),
    Form(
      "unntak", DeviationKey.table, ["regel", "gjelder", "begrunnelse", "besluttet av", "til"],
      required: ["regel", "gjelder"]),
    Form(
      "plikt", DutyKey.table, ["tittel", "når", "hjemmel", "norm"] + declared, required: ["tittel"]),
    Form("hendelse", EventKey.table, ["ansvarlig", "til"] + declared, required: ["ansvarlig", "til"]),
    Form(
      "spennende frist", SpanningDeadlineKey.table, ["fra", "til", "innen", "grunnlag", "hjemmel"] + declared,
      required: ["fra", "til", "innen"]),
    Form("heltall", IntegerDomainKey.table, ["heltall"], required: ["heltall"]),
  ]

  private static let steps = [
    Form(
      "steg", StepKey.table,
      [
        "start", "tittel", "fase", "ansvarlig", "utfører", "medvirker", "informeres", "trenger", "gir", "varighet",
        "frist", "ved fristbrudd", "forutsetter", "oppmøte", "ikke møtt", "samtykke", "ventetid", "norm", "hjemmel",
        "oppfyller", "informerer pasient", "neste", "valg", "flervalg", "avventer", "slutt", "ferdig", "delforløp",
      ] + declared),
    Form("gren av valg", BranchKey.table, ["når", "ellers", "neste", "høyst", "hver"]),
    Form("gren av avventer", EventBranchKey.table, ["hendelse", "etter", "neste", "høyst", "hver"]),
    Form(
      "delforløp", SubpathwayKey.table, ["forløp", "utganger", "inngang"], required: ["forløp", "utganger"]),
    Form("samtykke", ConsentKey.table, ["av", "nei"]),
    Form("ventetid", WaitingKey.table, ["ansvarlig", "høyst", "forverring"]),
    Form("varsle", AlertKey.table, ["varsle"], required: ["varsle"]),
    Form(
      "frist", DeadlineKey.table,
      ["innen", "regnes fra", "grunnlag", "hjemmel", "før", "senest", "alder"] + declared),
  ]

  private static let handoffs = [
    Form(
      "overlevering", HandoffKey.table,
      [
        "tittel", "fra", "til", "kopi", "type", "dokument", "innhold", "uten", "eies etterpå", "kanal", "reservekanal",
        "frist", "kvittering", "avslag", "ansvar i ventetid", "tilbakemelding", "hjemmel", "samtykke", "norm",
        "informerer pasient",
      ] + declared, required: ["fra", "til", "type"]),
    Form("kvittering", AcknowledgementKey.table, ["nivå", "innen", "mangler"]),
    Form("tilbakemelding", FeedbackKey.table, ["dokument", "til", "innen"]),
  ]

  private static let entries = [
    Form(
      "aktør", ActorKey.table,
      ["navn", "område", "nivå", "alder", "kanaler", "tilgjengelig", "samleaktør", "reserve", "en av"] + entry,
      required: ["navn", "område"]),
    Form(
      "dokument", DocumentKey.table, ["navn", "standard", "innhold", "må eies", "kopi alltid"] + entry,
      required: ["navn"]),
    Form("kanal", ChannelKey.table, ["navn", "type", "kvittering"] + entry, required: ["navn"]),
    Form("hjemmel", LegalBasisKey.table, ["lov", "paragraf", "tittel"] + entry),
    Form("pasientgruppe", PatientGroupKey.table, ["navn", "forventer"] + entry, required: ["navn"]),
    Form(
      "helsefellesskap", HealthCommunityKey.table, ["navn", "helseforetak", "region", "kommuner"] + entry,
      required: ["navn"]),
    Form("kilde", SourceKey.table, ["tittel", "url", "dato", "versjon"] + entry),
    Form("utgått", ObsolescenceKey.table, ["dato", "erstattes av"]),
  ]

  private static let adaptations = [
    Form(
      "tilpasning", AdaptationKey.table,
      [
        "tilpasning", "av", "versjon av", "helsefellesskap", "vedtatt", "bruker", "binder", "endrer", "legger til",
        "fjerner", "unntak",
      ] + declared, required: ["tilpasning", "av", "versjon av"]),
    Form(
      "binder", BindingKey.table,
      ["en av", "navn", "nivå", "alder", "kanaler", "tilgjengelig", "reserve"] + declared),
    Form("endrer", ChangesKey.table, ["steg", "overleveringer", "frister", "begrunnelse"]),
    Form(
      "endret steg", StepChangeKey.table,
      [
        "tittel", "frist", "varighet", "ventetid", "utfører", "medvirker", "informeres", "hjemmel", "norm", "gir",
        "trenger", "begrunnelse",
      ]),
    Form(
      "endret overlevering", HandoffChangeKey.table,
      [
        "frist", "kvittering", "kanal", "reservekanal", "kopi", "innhold", "uten", "eies etterpå", "tilbakemelding",
        "avslag", "hjemmel", "norm", "begrunnelse",
      ]),
    Form("endret frist over flere steg", SpanningDeadlineChangeKey.table, ["innen", "begrunnelse"]),
    Form(
      "legger til", AdditionsKey.table,
      ["faser", "koordinering", "steg", "overleveringer", "frister", "plikter", "hendelser"] + sections),
    Form("fjerner", RemovalsKey.table, ["steg", "overleveringer", "plikter", "dokumenter", "begrunnelse"]),
    Form("del av endret frist", DeadlineKey.changes, DeadlineKey.table.names),
    Form("del av endret kvittering", AcknowledgementKey.changes, AcknowledgementKey.table.names),
    Form("del av endret tilbakemelding", FeedbackKey.changes, FeedbackKey.table.names),
    Form("del av endret ventetid", WaitingKey.changes, WaitingKey.table.names),
  ]
}
