internal import PathwayDiagnostics
internal import PathwayModel

/// What is kept while adaptations are laid over their bases.
struct AdaptedBases {
  /// A pathway that an adaptation can be laid over.
  struct Base {
    /// The pathway, with what it refers to.
    let resolved: ResolvedPathway

    /// What a patient goes through in it, with the pathways that it uses.
    let course: Course

    /// The catalogues that it uses.
    let catalogues: [Int]

    /// Whether every catalogue could be read.
    let isComplete: Bool

    /// What is wrong with its references.
    let faults: [Fault]

    /// Whether something is wrong in its files that nobody is told.
    let hasHushedFaults: Bool

    /// The adaptation that it comes of, where it comes of one.
    let adaptation: LinkedAdaptation?
  }

  /// The bases by the numbers of their files; nothing for those that there can be none for.
  var known: [Int: Base?] = [:]

  /// The numbers of the files with pathways and adaptations, by identifier, pathways first.
  var files: [Identifier: [Int]] = [:]

  /// The pathways and adaptations that lie below each root, by identifier.
  var found: [String: [Identifier: String]] = [:]

  /// The files below each root that cannot be read, by the identifier of the pathway or adaptation that they claim to be.
  var unreadable: [String: [Identifier: String]] = [:]

  /// The files that were read because an adaptation adapts what is in them, and for no other reason.
  var unasked: Set<Int> = []

  /// Those of them in which something is wrong.
  var faulty: Set<Int> = []
}
