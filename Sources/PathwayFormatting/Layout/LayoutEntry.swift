/// One key with its value, or one item of a list, with the comments that belong to it.
struct LayoutEntry {
  /// What stands above it.
  var leading: [LayoutLine] = []

  /// The key as it is written; nothing for an item.
  var key: String?

  /// The value.
  var content: LayoutContent = .absent

  /// The comment at the end of its line, which for a value on lines of its own is the line of the key.
  var trailing: TrailingComment?

  /// Comments below a value that takes no lines of its own, further in than the key.
  var following: [LayoutLine] = []

  /// Whether the entry holds an anchor or an alias, which must stay in order.
  var isAnchored = false

  /// The place of the key in the canonical order; nothing where the vocabulary does not know it.
  var rank: Int?
}
