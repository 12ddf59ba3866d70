using System.Collections.Immutable;
using Explainer.Content.Lint;
using Explainer.Content.Questions;
using Explainer.Diagnostics;

namespace Explainer.Content;

/// <summary>Every kind of finding authors can meet. Ids are a promise: never renumbered, never reused; each hundred is a subject and has room.</summary>
/// <remarks>What the linter looks for is declared with each <see cref="LintRule"/>.</remarks>
public static class Rules
{
    private static readonly List<DiagnosticRule> Written = [];

    // EX00: files
    internal static DiagnosticRule FileMissing { get; } = Error("EX0001", "Nothing there", "There is no file or folder '{0}'.", "Check the path, its case included.");
    internal static DiagnosticRule FileIsFolder { get; } = Error("EX0002", "A folder, not a file", "'{0}' is a folder; a file is needed here.", "Name the file inside it.");
    internal static DiagnosticRule FileUnreadable { get; } = Error("EX0003", "Cannot be read", "'{0}' cannot be read: {1}", "Check who may read the file.");
    internal static DiagnosticRule FileTooLarge { get; } = Error("EX0004", "Too large", "The file is larger than {0} MiB, too large for a lesson.", "Divide it into several lessons.");
    internal static DiagnosticRule FileNotUtf8 { get; } = Error("EX0005", "Not UTF-8", "The file is not UTF-8: byte {0} (counted from 0), in line {1}, does not fit{2}.", "Save it as UTF-8; editors call it the encoding.");
    internal static DiagnosticRule FileBinary { get; } = Error("EX0006", "Not a text", "The file is not a text in UTF-8: it holds a zero byte (byte {0}, counted from 0){1}.", "Name a YAML file, saved as UTF-8.");
    internal static DiagnosticRule FileEmpty { get; } = Error("EX0007", "Empty", "The file {0}.", "Begin with: explainer new lesson NAME.");
    internal static DiagnosticRule RootNotMapping { get; } = Error("EX0008", "Not keys and values", "The file must hold keys and values, such as 'title: …', and holds only {0}.", "Write each thing as 'key: value'.");
    internal static DiagnosticRule TooManyFindings { get; } = Info("EX0009", "More findings", "Only the first {0} findings in this file are shown.", "Mend these first, then check again.");
    internal static DiagnosticRule NothingToCheck { get; } = Warning("EX0010", "No content", "There is no course and no lesson in '{0}'.", "Lessons are files that end in .yaml or .yml.");
    internal static DiagnosticRule FileMisnamed { get; } = Error("EX0011", "Misnamed file of a course", "This file is to be called '{0}'.", "Rename it, in small letters and with .yaml at the end.", saysMend: true);
    internal static DiagnosticRule FileNamedTwice { get; } = Error("EX0012", "Second file of a course's", "This file seems to be a second '{0}', and is not read: '{1}' is.", "Move what it holds there, and remove it; or give it another name.");
    internal static DiagnosticRule FileOfNoCourse { get; } = Error("EX0013", "File of no course", "'{0}' belongs beside the '{1}' of a course, and there is none in this folder.", "Move it there; a lesson on its own has its 'claims', 'sources' and 'glossary' in its own file.");

    // EX01: YAML
    internal static DiagnosticRule Syntax { get; } = Error("EX0101", "YAML cannot be read", "The YAML cannot be read from here: {0}", "Check brackets, quotes and indentation just before this place.");
    internal static DiagnosticRule ColonInText { get; } = Error("EX0102", "Colon in a text", "A text that holds ': ' must be quoted: put the whole text into \"…\", or write it on its own lines after '|'.", "Quote the text.", saysMend: true);
    internal static DiagnosticRule QuotedTextGoesOn { get; } = Error("EX0103", "Text after a closing quote", "The text ended at the {0} before this. To write {0} inside a text, put the whole text into the other quotes, \"…\" or '…', or after '|'.", "Quote the whole text.", saysMend: true);
    internal static DiagnosticRule QuoteNotClosed { get; } = Error("EX0104", "Quote not closed", "The text that begins with this quote never ends: write the closing quote.", "Write the closing quote.", saysMend: true);
    internal static DiagnosticRule QuotedLineNotIndented { get; } = Error("EX0105", "Quoted text not indented", "This line belongs to a quoted text and must stand further to the right than its key: indent it, or use '|' instead of the quotes.", "Indent the line, or use '|'.", saysMend: true);
    internal static DiagnosticRule BracketNotClosed { get; } = Error("EX0106", "Bracket not closed", "This '{0}' is not closed: write '{1}' at its end. Inside {{ }} and [ ], texts with a comma, a colon or a bracket must be quoted.", "Write the closing bracket.", saysMend: true);
    internal static DiagnosticRule WrongIndentation { get; } = Error("EX0107", "Wrong indentation", "This line's indentation fits nothing above it: keys of one block stand exactly below each other, and a list's entries too.", "Move the line to where its block begins.");
    internal static DiagnosticRule TabIndentation { get; } = Error("EX0108", "Tab as indentation", "YAML is indented with blanks, and here is a tab{0}.", "Replace tabs at the beginning of lines by blanks.", saysMend: true);
    internal static DiagnosticRule TextBeginsWith { get; } = Error("EX0109", "Character that cannot begin a text", "A text that begins with '{0}' must be quoted: put the whole text into \"…\".", "Quote the text.", saysMend: true);
    internal static DiagnosticRule UnknownEscape { get; } = Error("EX0110", "Backslash in double quotes", "'{0}' means nothing inside \"…\": write '\\\\' for a backslash, or put the text into '…'.", "Double the backslash.", saysMend: true);
    internal static DiagnosticRule ColonWithoutSpace { get; } = Error("EX0111", "No blank after a colon", "After a key's colon comes a blank: 'key: value'.", "Write a blank after the colon.", saysMend: true);
    internal static DiagnosticRule CommentInBrackets { get; } = Error("EX0112", "Comment inside brackets", "' #' begins a comment, which swallows the rest of the line and the closing bracket of '{0}': quote the text.", "Quote the text.", saysMend: true);
    internal static DiagnosticRule NothingToClose { get; } = Error("EX0113", "Nothing to close", "There is nothing here that '{0}' could close.", "Remove it, or quote the text that it belongs to.");
    internal static DiagnosticRule LineWithoutKey { get; } = Error("EX0114", "Line without a key", "This line is neither 'key: value' nor part of the text above.", "Write a key and a colon, or indent the line.");
    internal static DiagnosticRule CommentWithoutSpace { get; } = Error("EX0115", "No blank before a comment", "Between a closing quote and '#', which begins a comment, comes a blank.", "Write a blank before '#'.", saysMend: true);
    internal static DiagnosticRule CommaMissing { get; } = Error("EX0116", "Comma missing", "A comma is missing here: inside '{0}' a comma stands between one entry and the next.", "Write a comma between the two.", saysMend: true);
    internal static DiagnosticRule DashWithoutSpace { get; } = Error("EX0117", "No blank after a dash", "After the dash that begins a list's entry comes a blank: '- {0}'.", "Write a blank after the dash.", saysMend: true);
    internal static DiagnosticRule DashMissing { get; } = Error("EX0118", "Dash missing", "The list's entries begin in this column with '- ', and this line does not: write '- ' before it, or indent it if it belongs to the entry above.", "Write a dash and a blank.", saysMend: true);
    internal static DiagnosticRule SpaceIndentation { get; } = Error("EX0119", "Space that is no blank as indentation", "YAML is indented with blanks, and here is another kind of space, {0}, that looks like them{1}.", "Replace it by blanks; it comes from a web page or a word processor.");
    internal static DiagnosticRule DuplicateKey { get; } = Error("EX0120", "Key written twice", "'{0}' is already set in this block, in line {1}.", "Keep one of the two; where the next entry of a list begins, write '- ' before it.");
    internal static DiagnosticRule KeyNotText { get; } = Error("EX0121", "Key is not a word", "A key must be a word, not empty, a list or a mapping.", "Write 'key: value'; quote a text that begins with a bracket.");
    internal static DiagnosticRule KeyTooLong { get; } = Error("EX0122", "Key too long", "A key has at most 200 characters.", "Check whether a text has lost its quotes.");
    internal static DiagnosticRule SecondDocument { get; } = Error("EX0123", "Second document", "A second YAML document begins here; a file holds one, and what follows is not read.", "Remove the line with '---' or '...', or divide the file.");
    internal static DiagnosticRule Alias { get; } = Error("EX0124", "Alias", "'{0}' is a YAML alias, and aliases are not used here: repeat the text, or quote it if the asterisk belongs to it.", "Repeat or quote the text.", saysMend: true);
    internal static DiagnosticRule Anchor { get; } = Error("EX0125", "Anchor", "'&{0}' is a YAML anchor, and anchors are not used here: leave it out, or quote the text if the '&' belongs to it.", "Leave it out.", saysMend: true);
    internal static DiagnosticRule Tag { get; } = Error("EX0126", "Tag", "'{0}' is a YAML tag, and tags are not used here: leave it out, or quote the text if the '!' belongs to it.", "Leave it out.", saysMend: true);
    internal static DiagnosticRule TooDeep { get; } = Error("EX0127", "Nested too deeply", "Lists and mappings are nested more than {0} deep here; what follows is not read.", "Quote texts that begin with brackets.");
    internal static DiagnosticRule TooManyValues { get; } = Error("EX0128", "Too many values", "The file holds more than {0} values; what follows is not read.", "Divide it into several lessons.");
    internal static DiagnosticRule ForbiddenCharacter { get; } = Error("EX0129", "Forbidden character", "{0} is a control character, turns the writing direction or is no character at all, and is not allowed in texts.", "Remove it.");
    internal static DiagnosticRule MergeConflict { get; } = Error("EX0130", "Mark of a merge", "A merge of two versions has left its mark '{0}' here: keep one of the versions between '<<<<<<<' and '>>>>>>>', and remove the lines with the marks.", "Keep one version.", saysMend: true);
    internal static DiagnosticRule TextNotIndented { get; } = Error("EX0131", "Text not indented", "This line belongs to the text above: indent it as the lines of that text are.", "Indent the line.", saysMend: true);
    internal static DiagnosticRule TextSignMissing { get; } = Error("EX0132", "No sign for a text of several lines", "A text of several lines stands after the sign '|': write '{0}: |'.", "Write '|' after the colon.", saysMend: true);
    internal static DiagnosticRule ColonInCurlyQuotes { get; } = Error("EX0133", "Colon in curly quotes", "A text that holds ': ' must be quoted, and curly quotes do not quote it: write straight ones around it, \"…\".", "Write straight quotes.", saysMend: true);
    internal static DiagnosticRule CommaInNumber { get; } = Warning("EX0140", "Number cut at its comma", "'{0}' and '{1}' are two texts here: write \"{2}\" in quotes if one number is meant, or a blank after the comma if not.", "Quote the number.", saysMend: true);
    internal static DiagnosticRule CommentCutsText { get; } = Warning("EX0141", "Text cut at a hash", "'{0}' is read as a comment and is no part of the text: quote the text, or write a blank after '#' if a comment is meant.", "Quote the text.", saysMend: true);
    internal static DiagnosticRule CurlyQuotes { get; } = Warning("EX0142", "Curly quotes around a text", "These curly quotes are part of the text and will be shown; YAML's own are straight. Write \"…\" to quote the text, or put all of it into '…' if they belong to it.", "Write straight quotes.", saysMend: true);
    internal static DiagnosticRule QuoteNotOpened { get; } = Warning("EX0143", "Quote not opened", "The text ends with a quote that nothing opens, and which is part of it: write one at its beginning too, or remove this one; if it belongs to the text, put all of it into '…'.", "Write the other quote, or remove this one.", saysMend: true);

    // EX02: keys and values
    internal static DiagnosticRule UnknownKey { get; } = Error("EX0201", "Unknown key", "'{0}' is not a key of {1}.{2}", "Remove it, or write the key that was meant.");
    internal static DiagnosticRule MissingKey { get; } = Error("EX0202", "Missing key", "{0} needs '{1}'.", "Add the key with a value.", saysMend: true);
    internal static DiagnosticRule WrongKind { get; } = Error("EX0203", "Wrong kind of value", "{0} must be {1}, and is {2}{3}", "Compare with content/tour/tour.yaml.", saysMend: true);
    internal static DiagnosticRule CommaInBrackets { get; } = Error("EX0204", "Text cut at a comma", "Inside {{ }} an unquoted text ends at a comma, so '{0}' became a key: quote the whole text, or write it on its own lines.", "Quote the text.", saysMend: true);
    internal static DiagnosticRule TextLooksLikeBrackets { get; } = Error("EX0205", "Text read as brackets", "{0} must be {1}; what begins with '{2}' is read as {3}. Quote the whole text.", "Quote the text.", saysMend: true);
    internal static DiagnosticRule UnknownWord { get; } = Error("EX0206", "Word not allowed here", "{0} cannot be '{1}'; it is one of: {2}.", "Use one of the words listed.", saysMend: true);
    internal static DiagnosticRule BadId { get; } = Error("EX0207", "Not an id", "'{0}' cannot be an id: ids are made of lower-case letters a–z, digits and hyphens, begin with a letter or digit, and have at most 100 characters.", "Change the id before anybody uses it.");
    internal static DiagnosticRule BadNumber { get; } = Error("EX0208", "Not a number", "{0} must be {1}, and is '{2}'. Numbers have a decimal point, no grouping and no unit.", "Write 4700 or 0.5.", saysMend: true);
    internal static DiagnosticRule NumberOutOfRange { get; } = Error("EX0209", "Number out of range", "{0} must be {1}, and is '{2}'.", "Change the number.", saysMend: true);
    internal static DiagnosticRule BadShare { get; } = Error("EX0210", "Not a percentage", "{0} must be a percentage from 0% to 100%, such as '70%', and is '{1}'.", "Write a number and '%'.", saysMend: true);
    internal static DiagnosticRule BadDate { get; } = Error("EX0211", "Not a date", "{0} must be a date such as 2024, 2024-11, 2024-11-06 or 2024-11-06/2024-11-11, and is '{1}'{2}.", "Write year-month-day.", saysMend: true);
    internal static DiagnosticRule BadFlag { get; } = Error("EX0212", "Neither true nor false", "{0} must be true or false, and is '{1}'.", "Write true or false.", saysMend: true);
    internal static DiagnosticRule TooFew { get; } = Error("EX0213", "Too few entries", "{0} needs at least {1}, and has {2}.", "Add what is missing.", saysMend: true);
    internal static DiagnosticRule EmptyEntry { get; } = Error("EX0214", "Entry without a value", "{0} has no value.", "Write a value, or remove the entry.");
    internal static DiagnosticRule TextTooLong { get; } = Error("EX0215", "Text too long", "{0} has more than {1} characters.", "Divide the text.");
    internal static DiagnosticRule BadUrl { get; } = Error("EX0216", "Not a web address", "{0} must be a web address that begins with http:// or https://, and is '{1}'.", "Copy the address from the browser.");
    internal static DiagnosticRule BadLanguage { get; } = Error("EX0217", "Not a language", "{0} must be a language tag such as en, de or ko-KR, and is '{1}'.", "Use a BCP 47 tag.", saysMend: true);
    internal static DiagnosticRule GroupedNumber { get; } = Error("EX0218", "Number cut at a comma", "Inside {{ }} a number ends at a comma, so '{0}' became a key: numbers have no grouping, write {1}.", "Write the number without the comma.", saysMend: true);
    internal static DiagnosticRule ColonInBrackets { get; } = Error("EX0219", "Text cut at a colon", "Inside [ ] an unquoted text ends at ': ', so '{0}' became a key: quote the whole text, or put keys and their values into {{ }}.", "Quote the text.", saysMend: true);
    internal static DiagnosticRule OtherNumber { get; } = Error("EX0220", "Key for one, or for several", "{0} must be {1}, and is {2}: the key for {2} is '{3}'.", "Use the other key.", saysMend: true);
    internal static DiagnosticRule EmptyKey { get; } = Error("EX0221", "Key without a value", "'{0}' is empty, and {1} needs it.", "Write the value behind the colon.");
    internal static DiagnosticRule BracketsAroundOne { get; } = Error("EX0222", "Brackets around one value", "{0} must be {1}, and [ ] make a list of it: leave out the brackets, and write '{2}'.", "Leave out the brackets.", saysMend: true);

    // EX03: lessons and their steps
    internal static DiagnosticRule StepWithoutKind { get; } = Error("EX0301", "Step without a kind", "A step is a page, a question or a pool: it needs the key 'page', 'question' or 'pool' with its id.", "Add one of the three keys.", saysMend: true);
    internal static DiagnosticRule StepOfTwoKinds { get; } = Error("EX0302", "Step of two kinds", "A step is either a page, a question or a pool, and this one has both '{0}' and '{1}': where the next step begins, write '- ' before it; otherwise keep one of the two.", "Write '- ' where the next step begins.", saysMend: true);
    internal static DiagnosticRule DuplicateId { get; } = Error("EX0303", "Id used twice", "The {0} id '{1}' is already used in {2}.", "Give one of them another id.");
    internal static DiagnosticRule ReservedId { get; } = Error("EX0304", "Reserved id", "The lesson id '{0}' is kept for the questions before and after a course.", "Choose another id.");
    internal static DiagnosticRule UnknownObjective { get; } = Error("EX0310", "Unknown objective", "There is no objective '{0}' in {1}.", "Add it to the lesson's objectives, or correct the id.");
    internal static DiagnosticRule UnknownPage { get; } = Error("EX0311", "Unknown page", "There is no page '{0}' in {1}.", "Correct the id.");
    internal static DiagnosticRule QuoteNotFound { get; } = Error("EX0312", "Quote not on the page", "'{0}' does not occur in the text of page '{1}'{2}.", "Copy the words from the page.");
    internal static DiagnosticRule UnknownQuestion { get; } = Error("EX0313", "Unknown question", "There is no question '{0}' in {1}.", "Correct the id.");
    internal static DiagnosticRule QuestionComesLater { get; } = Error("EX0314", "Question comes later", "'{0}' is asked after this page, so nobody can have missed it yet.", "Move the page behind the question.");
    internal static DiagnosticRule UnknownLesson { get; } = Error("EX0315", "Unknown lesson", "There is no lesson '{0}' in this course.", "Correct the id.");
    internal static DiagnosticRule PassageWithoutLesson { get; } = Error("EX0316", "Passage without a lesson", "The passage of a question that belongs to no lesson needs 'lesson'.", "Add 'lesson:' with the id of the page's lesson.");
    internal static DiagnosticRule DrawTooMany { get; } = Error("EX0317", "Draws more than there are", "The pool draws {0}, and holds {1}.", "Lower 'draw', or add questions.");
    internal static DiagnosticRule UnknownLintRule { get; } = Warning("EX0320", "Unknown lint rule", "There is no rule '{0}' that could be switched off.", "Write the name that stands in brackets at the end of the finding.");
    internal static DiagnosticRule LintReasonMissing { get; } = Warning("EX0321", "Switched off without a reason", "'{0}' has no reason beside it, and stays on: write why it does not hold for this step.", "Write the reason after the rule's name.", saysMend: true);
    internal static DiagnosticRule LintIgnoresNothing { get; } = Info("EX0322", "Nothing to switch off", "'{0}' finds nothing in this step, so that there is nothing to switch off.", "Remove it from 'lint-ignore'.");

    // EX04: claims, sources, glossary, links
    internal static DiagnosticRule UnknownClaim { get; } = Error("EX0401", "Unknown claim", "There is no claim '{0}'.", "Add it to the claims, or correct the id.");
    internal static DiagnosticRule UnknownTerm { get; } = Error("EX0402", "Unknown term", "There is no term '{0}' in the glossary.", "Add it to the glossary, or correct the id.");
    internal static DiagnosticRule UnknownSource { get; } = Error("EX0403", "Unknown source", "There is no source '{0}'.", "Add it to the sources, or correct the id.");
    internal static DiagnosticRule UnknownLink { get; } = Error("EX0404", "Link that leads nowhere", "'{0}' is no link that works here; links begin with claim:, term:, source:, page:, https:, http: or mailto:.", "Use one of these.", saysMend: true);
    internal static DiagnosticRule ClaimAfterAsOf { get; } = Error("EX0405", "Claim from the future", "The claim is dated {0}, later than the course's own day, {1}.", "Correct the date, or the course's 'as-of'.");
    internal static DiagnosticRule MarkupTooDeep { get; } = Error("EX0406", "Markup nested too deeply", "The text's markup is nested too deeply to be read.", "Check brackets, quotes and lists in the text.");
    internal static DiagnosticRule BrokenLink { get; } = Error("EX0407", "Link markup that makes no link", "This makes no link, and learners would see the markup itself: write [words]({0}:an-id), with no blank between the two brackets or inside the second, and close both.", "Write the link as [words](claim:an-id).", saysMend: true);
    internal static DiagnosticRule HtmlInText { get; } = Warning("EX0408", "HTML in a text", "'{0}' is HTML, and learners would see it as it stands: texts are CommonMark, with *one* and **two** asterisks for emphasis; write \\< for a sign that is to be seen.", "Write it as CommonMark.", saysMend: true);
    internal static DiagnosticRule ImageInText { get; } = Warning("EX0409", "Picture in a text", "Pictures are not shown, and learners would see the address: say in words what is to be seen, or write a link, without the '!'.", "Say it in words.", saysMend: true);
    internal static DiagnosticRule BoldNotClosed { get; } = Warning("EX0410", "Bold not closed", "These two asterisks begin what is to be bold, and nothing ends it, so that learners would see them: write '**' behind its last word, or \\*\\* if they are to be seen.", "Write the closing asterisks.", saysMend: true);

    // EX05: questions
    internal static DiagnosticRule UnknownType { get; } = Error("EX0501", "Unknown question type", $"There is no question type '{{0}}'. The types are: {string.Join(", ", QuestionFormat.All.Select(f => f.Type))}.", "Use one of the types listed.", saysMend: true);
    internal static DiagnosticRule HintAndHints { get; } = Error("EX0502", "Hint and hints", "A question has either 'hint' or 'hints', not both.", "Put all of them under 'hints'.");
    internal static DiagnosticRule TypeMissing { get; } = Error("EX0503", "Question without a type", $"A question needs 'type'. The types are: {string.Join(", ", QuestionFormat.All.Select(f => f.Type))}.", "Add 'type:' with one of the types listed.", saysMend: true);
    internal static DiagnosticRule NoKey { get; } = Error("EX0510", "No right option", "No option is marked 'correct: true'.", "Mark the right one.");
    internal static DiagnosticRule SeveralKeys { get; } = Error("EX0511", "Several right options", "A {0} question has one right option, and this is marked as another.", "Mark one only, or use 'type: multiple-choice'.");
    internal static DiagnosticRule CreditOnKey { get; } = Error("EX0512", "Credit on the right option", "The right option earns everything; 'credit' is for others.", "Remove 'credit' here.");
    internal static DiagnosticRule NoneCorrectWithKey { get; } = Error("EX0513", "None correct, and one is", "With 'none-correct: true' no option may be marked correct.", "Remove one of the two.");
    internal static DiagnosticRule AnswerAndAnswers { get; } = Error("EX0520", "Answer and answers", "{0} has either 'answer' or 'answers', not both.", "Put all of them under 'answers'.");
    internal static DiagnosticRule AnswerAndRange { get; } = Error("EX0521", "Answer and range", "{0} is either an 'answer' or a 'range', not both.", "Write two answers.");
    internal static DiagnosticRule RangeNotTwo { get; } = Error("EX0522", "Range without two ends", "A range has two numbers, the smallest and the largest, and this has {0}.", "Write 'range: [1, 5]'.");
    internal static DiagnosticRule RangeBackwards { get; } = Error("EX0523", "Range backwards", "The range begins at {0} and ends below that, at {1}.", "Write the smaller number first.");
    internal static DiagnosticRule ToleranceOfRange { get; } = Error("EX0524", "Tolerance of a range", "A range has no tolerance: make the range wider instead.", "Remove 'tolerance' here.", saysMend: true);
    internal static DiagnosticRule ToleranceBesideAnswers { get; } = Error("EX0525", "Tolerance beside answers", "Under 'answers' each answer has a 'tolerance' of its own.", "Move it into the answers that it is for.");
    internal static DiagnosticRule ToleranceTwice { get; } = Error("EX0526", "Two tolerances of one kind", "A tolerance is a number, a percentage, or one of each, and here are two {0}.", "Keep the wider one.");
    internal static DiagnosticRule ToleranceOfZero { get; } = Warning("EX0527", "Percentage of 0", "A percentage of 0 is 0, so that nothing but 0 itself is right: give the tolerance as a number.", "Write 'tolerance: 0.5'.", saysMend: true);
    internal static DiagnosticRule NothingEarnsAll { get; } = Error("EX0528", "No answer earns everything", "Every answer here has a 'credit' below 100%, so that nobody can be right.", "Leave 'credit' out of the best answer.");
    internal static DiagnosticRule CreditOfNothing { get; } = Error("EX0529", "Credit of nothing", "An answer that is accepted earns more than 0%.", "Leave the answer out; a short answer's near misses go under 'reject'.");
    internal static DiagnosticRule UnitRequiredOfNone { get; } = Error("EX0530", "No unit to require", "'unit-required' needs 'unit' or 'units': there is no unit that could be typed.", "Add 'unit'.", saysMend: true);
    internal static DiagnosticRule UnitNotListed { get; } = Info("EX0534", "Unit that 'units' spells otherwise", "The unit shown, '{0}', is none of those under 'units'; it counts as one more unit of its own.", "Write both alike, or leave it, if both may be typed.");
    internal static DiagnosticRule AcceptedAndRejected { get; } = Error("EX0531", "Accepted and rejected", "'{0}' is accepted in line {1}, and cannot be rejected as well.", "Keep it in one of the two.");
    internal static DiagnosticRule AcceptedTwice { get; } = Warning("EX0532", "Accepted twice", "'{0}' is already accepted by line {1}, as answers are compared here.", "Leave it out.");
    internal static DiagnosticRule AllTied { get; } = Error("EX0535", "All items tied", "All items are tied, so that any order would be right.", "Take apart what has an order.");
    internal static DiagnosticRule TieOfOne { get; } = Error("EX0536", "Tie of one", "A list inside 'items' is a tie of two items or more, and this has {0}: write the item without [ ], or quote a text that begins with '['.", "Remove or add brackets.", saysMend: true);
    internal static DiagnosticRule DatesOutOfOrder { get; } = Warning("EX0537", "Dates out of order", "By their dates the items stand neither from early to late nor from late to early; here the direction turns.", "Check the order and the dates.");
    internal static DiagnosticRule TextTwice { get; } = Error("EX0540", "Same text twice", "The text '{0}' stands twice, here and in line {1}; learners cannot tell the two apart.", "Change one of the two, or leave it out.");
    internal static DiagnosticRule DistractorIsRight { get; } = Error("EX0541", "Distractor that is right", "'{0}' is also the right side of the pair in line {1}, so that it is no distractor.", "Leave it out; equal right sides are one target.");
    internal static DiagnosticRule UnknownGap { get; } = Error("EX0545", "Gap without an entry", "The text has a gap '{{{0}}}', and 'gaps' has no entry of that name.", "Add it to 'gaps', or correct the name; write \\{ for a brace that is no gap.");
    internal static DiagnosticRule GapNotInText { get; } = Error("EX0546", "Gap without a place", "The text has no gap '{{{0}}}'.", "Write the name in braces where the gap is, or remove the entry.");
    internal static DiagnosticRule GapTwice { get; } = Error("EX0547", "Gap used twice", "The gap '{{{0}}}' is already in the text: each gap has one place.", "Give the second gap a name and an entry of its own.");
    internal static DiagnosticRule GapWithoutKind { get; } = Error("EX0548", "Gap without a key", "A gap needs one of the keys 'accept', 'options', 'answer' and 'answers'.", "Add one of them.", saysMend: true);
    internal static DiagnosticRule GapOfTwoKinds { get; } = Error("EX0549", "Gap of two kinds", "A gap is filled with words, by choosing or with a number, and this has both '{0}' and '{1}'.", "Keep one of the two.");
    internal static DiagnosticRule TextWithoutGap { get; } = Error("EX0550", "Text without a gap", "The text has no gap: write a name in braces, such as {{year}}, where something is missing.", "Add a gap.", saysMend: true);
    internal static DiagnosticRule GapWithSeveralKeys { get; } = Error("EX0551", "Gap with several right options", "A gap has one right option, and this is marked as another.", "Mark one only.");
    internal static DiagnosticRule UnknownCategory { get; } = Error("EX0555", "Unknown category", "There is no category '{0}'. The categories are: {1}.", "Use the id or the text of one of them.", saysMend: true);
    internal static DiagnosticRule NothingToClassify { get; } = Error("EX0556", "Nothing to classify", "{0} needs 'items', or 'claims' whose own statuses are the right categories.", "Add 'items'.", saysMend: true);
    internal static DiagnosticRule StatusWithoutCategory { get; } = Error("EX0557", "Status without a category", "The claim '{0}' is '{1}', and no category has that id or text.", "Add the category, or leave 'categories' out.");

    internal static DiagnosticRule GapNotClosed { get; } = Error("EX0552", "Gap not closed", "This '{{' is not closed: write '}}' behind the gap's name, or \\{{ for a brace that is no gap.", "Write the closing brace.", saysMend: true);

    // EX06: courses
    internal static DiagnosticRule LessonOutside { get; } = Error("EX0601", "Lesson outside its course", "'{0}' does not lie in the course's folder.", "Write a path below course.yaml.");
    internal static DiagnosticRule LessonListedTwice { get; } = Error("EX0602", "Lesson listed twice", "'{0}' is already in the list.", "List it once.");
    internal static DiagnosticRule LessonNotListed { get; } = Warning("EX0603", "Lesson in no course", "The file lies in a course's folder, and '{0}' does not list it.", "Add it to the course's lessons, or move it elsewhere.");
    internal static DiagnosticRule QuestionListedTwice { get; } = Error("EX0604", "Question listed twice", "'{0}' is already in the list.", "List it once.");
    internal static DiagnosticRule QuestionNeverAsked { get; } = Warning("EX0605", "Question never asked", "'{0}' belongs to no lesson and is not in 'prepost', so it is never asked.", "Add it to 'prepost'.");
    internal static DiagnosticRule LessonMissing { get; } = Error("EX0606", "Listed lesson is not there", "There is no file '{0}' in the course's folder.", "Correct the path.");
    internal static DiagnosticRule CourseIdTwice { get; } = Warning("EX0607", "Two courses of one id", "The id '{0}' is also that of {1}: progress made in one of them would count for the other, and only one is listed.", "Give one of them another id; a lesson that no course lists is a course of its own.");

    // EX11: export and import
    /// <summary>A question that an export left out.</summary>
    public static DiagnosticRule QuestionLeftOut { get; } = Warning("EX1101", "Question not exported", "{0} cannot say {1}; '{2}' was left out.", "Export it in another format, or ask it in another way.");
    internal static DiagnosticRule QuestionSaidAs { get; } = Warning("EX1102", "Question exported as another kind", "{0} says '{1}' as {2}.", "Look at the question where it was imported.");
    internal static DiagnosticRule PartLost { get; } = Info("EX1103", "Part of a question not exported", "{0} has no place for {1} of {2}.", "Nothing, if it is not missed there.");
    internal static DiagnosticRule StepLeftOut { get; } = Info("EX1104", "Not exported", "{0} has no place for {1}, which was left out.", "Export it for print, in Markdown or HTML.");
    internal static DiagnosticRule ForeignSyntax { get; } = Error("EX1150", "Foreign file cannot be read", "This cannot be read as {0}: {1}", "Mend it in the file, and import it again.");
    internal static DiagnosticRule ForeignLeftOut { get; } = Warning("EX1151", "Not imported", "{0} has no counterpart here; {1} was left out.", "Write it anew in the lesson, if it is needed.");
    internal static DiagnosticRule ForeignChanged { get; } = Warning("EX1152", "Imported otherwise", "{0} has no counterpart here; {1} was imported as {2}.", "Look at the question in the lesson.");
    internal static DiagnosticRule ForeignUnsound { get; } = Warning("EX1155", "Not imported, since it could not be played", "{0} was left out, since it could not be played here: {1}", "Mend it in the file, and import it again.");
    internal static DiagnosticRule ForeignLost { get; } = Info("EX1153", "Part not imported", "{0} of {1} has no place here, and was left out.", "Nothing, if it is not missed.");
    internal static DiagnosticRule NothingImported { get; } = Error("EX1154", "Nothing to import", "There is no question and no page in this file that can be imported as {0}.", "Check whether --from names the right format.");

    // EX10: the answers of a class
    internal static DiagnosticRule StatsWrongKey { get; } = Warning("EX1001", "Probably a wrong key", "{0} [{1}]", "Read the key once more; those who do well elsewhere prefer another answer.");
    internal static DiagnosticRule StatsMisread { get; } = Warning("EX1002", "Probably misread", "{0} [{1}]", "Ask one of the best why they chose it: it may be right by another reading.");
    internal static DiagnosticRule StatsNegative { get; } = Warning("EX1003", "Negative discrimination", "{0} [{1}]", "Look at the key and at the wording.");
    internal static DiagnosticRule StatsBeatsKey { get; } = Info("EX1004", "Chosen more often than the key", "{0} [{1}]", "A common error is worth a page; a question that misleads is to be mended.");
    internal static DiagnosticRule StatsWeak { get; } = Info("EX1005", "Hardly discriminates", "{0} [{1}]", "Ask what else settles the answer: luck, a hint, language.");
    internal static DiagnosticRule StatsAttractsBest { get; } = Info("EX1006", "Attracts the best", "{0} [{1}]", "Keep an eye on it when more learners have answered.");
    internal static DiagnosticRule StatsTooHard { get; } = Info("EX1007", "Hardly anybody gets it", "{0} [{1}]", "Look whether it is taught, and asked clearly.");
    internal static DiagnosticRule StatsRatherWeak { get; } = Info("EX1008", "Discriminates a little", "{0} [{1}]", "Look whether it could be asked more clearly.");
    internal static DiagnosticRule StatsTooEasy { get; } = Info("EX1009", "Almost everybody gets it", "{0} [{1}]", "Keep it if it is there to encourage.");
    internal static DiagnosticRule StatsHardlyChosen { get; } = Info("EX1010", "Option that hardly anybody chooses", "{0} [{1}]", "Replace it by something that somebody might believe, or leave it out.");
    internal static DiagnosticRule StatsNeverChosen { get; } = Info("EX1011", "Option that nobody chooses", "{0} [{1}]", "Replace it by something that somebody might believe, or leave it out.");
    internal static DiagnosticRule StatsOlderKey { get; } = Info("EX1020", "Answered under another key", "{1} answers to '{0}' were given when its key was another one; they say nothing about this one.", "Collect new results, or check the version that was played.");
    internal static DiagnosticRule StatsNothing { get; } = Warning("EX1021", "No answers to these questions", "Of {0} attempts in the results given, none has an answer to a question of this content.", "Name the results of this course or lesson.");
    internal static DiagnosticRule StatsFileLeftOut { get; } = Warning("EX1022", "Result file left out", "{0}", "Ask for the file again, or take it out of the folder.");
    internal static DiagnosticRule StatsOtherVersion { get; } = Info("EX1023", "Answered on another version", "{0} answered on another version of this content: the texts shown are today's; ids and counts are what was answered.", "Compare with the version that was played before you trust a text.");

    /// <summary>All rules, by id.</summary>
    public static ImmutableArray<DiagnosticRule> All => Together.Rules;

    private static DiagnosticRule Error(string id, string title, string message, string help, bool saysMend = false) => Listed(new(id, Severity.Error, title, message, help) { SaysMend = saysMend });

    private static DiagnosticRule Warning(string id, string title, string message, string help, bool saysMend = false) => Listed(new(id, Severity.Warning, title, message, help) { SaysMend = saysMend });

    private static DiagnosticRule Info(string id, string title, string message, string help) => Listed(new(id, Severity.Info, title, message, help));

    private static DiagnosticRule Listed(DiagnosticRule rule)
    {
        Written.Add(rule);
        return rule;
    }

    /// <summary>Put together when first asked for: playing needs none of the linter's rules.</summary>
    private static class Together
    {
        public static ImmutableArray<DiagnosticRule> Rules { get; } = [.. Written.Concat(LintRule.All.Select(r => r.Rule)).OrderBy(r => r.Id, StringComparer.Ordinal)];
    }
}
