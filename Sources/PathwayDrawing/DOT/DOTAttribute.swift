/// The attributes of Graphviz that drawings use, in the order in which they are written.
enum DOTAttribute: String, CaseIterable, Comparable {
  // What it says
  case label
  case tooltip
  // How it looks
  case shape
  case style
  case color
  case fillcolor
  case penwidth
  case peripheries
  case fontname
  case fontsize
  case fontcolor
  case margin
  case width
  case height
  case bgcolor
  // Arrows
  case dir
  case arrowhead
  case arrowtail
  case arrowsize
  case headclip
  // Where it stands
  case rankdir
  case newrank
  case nodesep
  case ranksep
  case nslimit
  case labelloc
  case labeljust
  case pad
  case rank
  case group
  case weight

  /// The place in the order of writing.
  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  static func < (left: DOTAttribute, right: DOTAttribute) -> Bool { left.order < right.order }
}
