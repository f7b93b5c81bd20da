import Testing

/// A way in which handoffs go wrong, and the rules that see it.
struct FailureMode: Sendable, CustomTestStringConvertible {
  /// Its number, `FM20`.
  let number: String

  /// What goes wrong.
  let summary: String

  /// The codes that see it and are judged today; none where the rule is still to come.
  let codes: [Int]

  /// The codes that will see it one day.
  let later: [Int]

  /// Creates a failure mode.
  init(_ number: Int, _ summary: String, by codes: [Int] = [], later: [Int] = []) {
    self.number = number < 10 ? "FM0\(number)" : "FM\(number)"
    self.summary = summary
    self.codes = codes
    self.later = later
  }

  var testDescription: String { "\(number) \(summary)" }

  /// Those that a pathway can show; what only practice shows is not among them.
  static let all: [FailureMode] = [
    .init(1, "nobody has the patient for a while", by: [301]),
    .init(2, "no accountable actor for a step", by: [302]),
    .init(3, "a vague receiver", by: [210, 302]),
    .init(4, "a role that nobody fills locally", by: [805]),
    .init(5, "a handoff that leads nowhere", by: [201, 202]),
    .init(6, "a message is lost and nobody notices", by: [203, 205]),
    .init(7, "a technical receipt taken as acceptance", by: [204]),
    .init(8, "a channel that one end does not have", by: [211]),
    .init(9, "the receiver is closed", by: [215]),
    .init(10, "incomplete content", by: [209]),
    .init(11, "medicines that nobody manages", by: [209]),
    .init(12, "test results that nobody owns", by: [209]),
    .init(13, "no plan for when it gets worse", by: [209]),
    .init(14, "information that is never made", by: [501, 503]),
    .init(15, "the copy that is missing", by: [214]),
    .init(16, "a transfer that comes late", by: [801]),
    .init(17, "no deadline", by: [208]),
    .init(18, "deadlines that cannot be kept", by: [601, 602]),
    .init(19, "nobody has the patient during the wait", by: [207]),
    .init(20, "a rejection with nobody after it", by: [206, 302]),
    .init(21, "ping-pong without a way out", by: [304]),
    .init(22, "a no-show that closes the case", by: [217]),
    .init(23, "an outcome that nobody thought of", by: [406]),
    .init(24, "too ill for one, not ill enough for the other", by: [406, 407]),
    .init(25, "a refused consent", by: [504]),
    .init(26, "information without a legal ground", by: [505]),
    .init(28, "too old for the service", by: [309]),
    .init(29, "a move, a death or another event", by: [709]),
    .init(31, "the patient as a courier", by: [212]),
    .init(32, "the patient is not told", by: [216]),
    .init(33, "next of kin who coordinate", by: [305]),
    .init(34, "two who lead at once", by: [310]),
    .init(35, "no end, or an end that nobody owns", by: [107, 308]),
    .init(36, "a step that is never reached", by: [401]),
    .init(37, "two owners of one duty, or none", by: [307]),
    .init(38, "weaker locally than nationally", by: [801, 802, 804]),
    .init(39, "a stale basis", by: [703, 705]),
  ]
}
