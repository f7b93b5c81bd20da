import ArgumentParser

/// The options that answer what `forlop new` asks.
struct NewOptions: ParsableArguments {
  @Option(help: "What it is called, as people read it.")
  var title: String?

  @Option(help: "Short name: small letters, digits and hyphens (default: made of the title).")
  var id: String?

  @Option(help: "Group of patients: its id in a catalogue, or a few words.")
  var group: String?

  @Option(help: ArgumentHelp("Who meets the patient first: an actor of a catalogue, or a name.", valueName: "actor"))
  var first: String?

  @Option(help: ArgumentHelp("Area of the first actor, where no catalogue has it.", valueName: "area"))
  var firstArea: String?

  @Option(help: ArgumentHelp("What sets the pathway going.", valueName: "sentence"))
  var start: String?

  @Option(help: ArgumentHelp("Who receives the referral: an actor of a catalogue, or a name.", valueName: "actor"))
  var receiver: String?

  @Option(help: ArgumentHelp("Area of the receiver, where no catalogue has it.", valueName: "area"))
  var receiverArea: String?

  @Option(help: ArgumentHelp("How the patient is when the pathway is over.", valueName: "sentence"))
  var end: String?

  @Option(help: ArgumentHelp("Begin a local adaptation of this pathway instead.", valueName: "pathway"))
  var adaptation: String?

  @Option(help: ArgumentHelp("The helsefellesskap of the adaptation: its id in a catalogue.", valueName: "id"))
  var community: String?

  @Option(
    help: ArgumentHelp(
      "What a role of the adapted pathway is called locally; may be given several times.",
      valueName: "role=name"))
  var bind: [String] = []

  @Option(
    help: ArgumentHelp("Begin a scenario of this pathway instead: a shortest run through it.", valueName: "pathway"))
  var scenario: String?

  @Option(help: ArgumentHelp("The end that the scenario comes to (default: the nearest).", valueName: "step"))
  var to: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "File or folder to write to, or - for standard output (default: the short name).", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var output: String?

  @Flag(help: "Replace the file if it is there.")
  var force = false

  @Flag(help: "Ask nothing; take what the options say, and the defaults.")
  var noInput = false

  func validate() throws {
    let isOther = adaptation != nil || scenario != nil
    if adaptation != nil, scenario != nil { throw ValidationError("--adaptation and --scenario exclude each other.") }
    if isOther, let option = pathwayOption { throw ValidationError("\(option) is for a new pathway.") }
    if adaptation != nil, title != nil { throw ValidationError("--title: an adaptation has its base's title.") }
    if community != nil, adaptation == nil { throw ValidationError("--community goes with --adaptation.") }
    if !bind.isEmpty, adaptation == nil { throw ValidationError("--bind goes with --adaptation.") }
    if to != nil, scenario == nil { throw ValidationError("--to goes with --scenario.") }
    if firstArea != nil, first == nil { throw ValidationError("--first-area goes with --first.") }
    if receiverArea != nil, receiver == nil { throw ValidationError("--receiver-area goes with --receiver.") }
  }

  /// An option that only a new pathway has, where one is given.
  private var pathwayOption: String? {
    let options = [
      ("--group", group), ("--first", first), ("--start", start), ("--receiver", receiver), ("--end", end),
    ]
    return options.first { $0.1 != nil }?.0
  }

  /// Whether some option says that it is a pathway.
  var isPathway: Bool { pathwayOption != nil }
}
