import PathwayKit
import PathwayModel

/// What is known of a new pathway before its file is written.
struct PathwayDraft {
  /// The identifier.
  var id: Identifier

  /// The title.
  var title: String

  /// Whom it is for.
  var group: DraftGroup

  /// Who meets the patient first.
  var first: DraftActor

  /// What sets it going; nothing where nobody has said.
  var trigger: String?

  /// Who receives the referral.
  var receiver: DraftActor

  /// How the patient is when it is over; nothing where nobody has said.
  var outcome: String?
}
