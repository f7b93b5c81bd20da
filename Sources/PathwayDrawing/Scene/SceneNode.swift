internal import PathwayDiagnostics

/// One thing that stands in a drawing.
struct SceneNode {
  /// Its name in the DOT text.
  var name: String

  /// The column that it stands in.
  var column: Column

  /// What it shows.
  var content: Content

  /// The row that it stands in, counted from the top.
  var rank = 0

  /// What a node shows.
  enum Content {
    /// The step with a number.
    case step(Int)

    /// What starts the step with a number.
    case start(Int)

    /// The events with these numbers, which lead to the same step.
    case events([Int])

    /// The contracts on an arrow, or that they are missing.
    case card(Card)

    /// The receiver of a contract that covers no arrow.
    case notice(Int)

    /// When an arrow is taken.
    case word([String], Course)

    /// An arrow bends here.
    case bend(Line)
  }

  /// The contracts on an arrow.
  struct Card {
    /// The numbers of the contracts.
    var handoffs: [Int]

    /// Those of them that another card shows in full.
    var repeated: Set<Int> = []

    /// When the arrow is taken.
    var condition: [String] = []

    /// What is missing on the arrow.
    var findings: [Finding] = []
  }
}
