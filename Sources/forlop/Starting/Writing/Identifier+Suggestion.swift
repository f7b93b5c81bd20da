import PathwayKit
import PathwayModel
import SourceText

extension Identifier {
  /// Creates the identifier that a title suggests, or nothing where it has no letter that identifiers have.
  init?(suggestedBy title: String) {
    var words: [String] = []
    var word = ""
    for character in title.lowercased() {
      if let letters = Self.letters(of: character) {
        word += letters
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    let name = Self.shortened(words)
    guard !name.isEmpty else { return nil }
    self.init(name)
  }

  /// The identifier without letters that some systems do not have in file names.
  var fileName: String {
    text.replacing("æ", with: "ae").replacing("ø", with: "o").replacing("å", with: "a")
  }

  /// As many whole words as are easy to type.
  private static func shortened(_ words: [String], limit: Int = 40) -> String {
    guard var name = words.first?.prefix(limit) else { return "" }
    for word in words.dropFirst() {
      guard name.count + 1 + word.count <= limit else { break }
      name += "-" + word
    }
    return String(name)
  }

  /// What a letter becomes; nothing where it separates words.
  private static func letters(of character: Character) -> String? {
    switch character {
    case "a"..."z" where character.isASCII, "0"..."9" where character.isASCII, "æ", "ø", "å": return String(character)
    case "ß": return "ss"
    case "đ", "ð": return "d"
    case "ŋ": return "n"
    case "ŧ": return "t"
    case "þ": return "th"
    case "ä": return "æ"
    case "ö": return "ø"
    default: return baseLetters[character].map { String($0) }
    }
  }

  /// The letters that others are made of with a mark, as é of e.
  private static let baseLetters: [Character: Character] = {
    var letters: [Character: Character] = [:]
    for value in UInt8(ascii: "a")...UInt8(ascii: "z") {
      let base = Unicode.Scalar(value)
      for mark in 0x300...0x328 {
        guard let mark = Unicode.Scalar(UInt32(mark)) else { continue }
        letters[Character("\(base)\(mark)")] = Character(base)
      }
    }
    return letters
  }()
}
