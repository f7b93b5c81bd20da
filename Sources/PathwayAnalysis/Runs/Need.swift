internal import PathwayModel

/// Something that must have happened when something else happens.
package struct Need: Sendable {
  /// What is asked.
  package enum Subject: Hashable, Sendable {
    /// A document that a step needs, by the step and the place of the reference.
    case document(step: Int, reference: Int)

    /// A document that a contract sends, by the contract and the place of the reference.
    case sending(handoff: Int, reference: Int)

    /// A step that a step requires, by the step and the place of the reference.
    case required(step: Int, reference: Int)

    /// The start of the clock of a step's deadline.
    case stepAnchor(step: Int)

    /// The start of the clock of a contract's deadline.
    case handoffAnchor(handoff: Int)

    /// The start of the clock of a deadline that spans several steps.
    case spanningAnchor(deadline: Int)
  }

  /// What is asked.
  let subject: Subject

  /// When it must have happened.
  let moment: Happening

  /// The step at which that is.
  let step: Int

  /// The number of the fact that must hold by then.
  let fact: Int
}

extension Need.Subject {
  /// The promise whose clock it is.
  var deadline: DeadlineQuestion.Subject? {
    switch self {
    case .stepAnchor(let step): .step(step)
    case .handoffAnchor(let handoff): .handoff(handoff)
    case .spanningAnchor(let deadline): .spanning(deadline)
    case .document, .sending, .required: nil
    }
  }
}
