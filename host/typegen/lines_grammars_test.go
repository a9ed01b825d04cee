package typegen_test

import (
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"evovoice/host/typegen"
)

const (
	// The reserved words of the language's specification, and the built-in
	// identifiers that no type may have.
	dartWords = `assert break case catch class const continue default do else enum extends false final finally for
		if in is new null rethrow return super switch this throw true try var void while with abstract as
		covariant deferred dynamic export extension external factory Function get implements import interface
		late library mixin operator part required set static typedef`
	// The keywords of the language's reference that are reserved, and the names
	// of types' own members.
	swiftWords = `associatedtype class deinit enum extension fileprivate func import init inout internal let open
		operator private precedencegroup protocol public rethrows static struct subscript typealias var break case
		catch continue default defer do else fallthrough for guard if in repeat return throw switch where while Any
		as await false is nil self Self super throws true try Type Protocol`
)

var phpLines = lineGrammar{
	forms: forms(
		`<\?php namespace NAME(\\NAME)*;`,
		`use NAME;`, `use ServiceStack\\\{NAME(,NAME)*\};`,
		`enum (?P<type>NAME) : string`,
		`    case (?P<value>NAME) = '[^']+';`,
		`#\[Returns\((?P<named>'NAME')\)\]`,
		`class (?P<type>NAME)( extends (?P<base>NAME))? implements (?P<use>NAME(, NAME)*)`,
		`\{`, `\}`, `    \}`, `    \{`, `    \) \{`,
		`    public (?P<member>array \$genericArgs) = \[\];`,
		`    public static function create\(array \$genericArgs=\[\]\): (?P<use>NAME) \{`,
		`        \$to = new (?P<use>NAME)\(\);`,
		`        \$to->genericArgs = \$genericArgs;`,
		`        return \$to;`,
		`    public function __construct\(`,
		`        (mixed|\?(?P<use>NAME)) \$NAME=null,`,
		`        public (mixed|\?(?P<use>NAME)) \$(?P<member>NAME)=null,?`,
		`        parent::__construct\(\$NAME(, \$NAME)*\);`,
		`    public function fromMap\(\$o\): void`,
		`    public function jsonSerialize\(\): mixed`,
		`        \$this->genericArgs = \[(?P<named>.*)\];`,
		`        parent::fromMap\(\$o\);`,
		`        if \(isset\(\$o\)\) (?P<own>\$this->NAME) = (?P<named>.*\$o.*);`,
		`        if \((?P<own>isset\(\$this->NAME)\)\) \$o = (?P<named>.*);`,
		`        \$o = (\[\]|\(array\)parent::jsonSerialize\(\));`,
		`        return (empty\(\$o\) \? new class\(\)\{\} : |\(object\))\$o;`,
		`        foreach \(\$o as \$key => \$value\) \$this\[\$key\] = (?P<named>.*);`,
		`        foreach \(\$this as \$key => \$value\) \$o\[\$key\] = (?P<named>.*);`,
		`    public function get(TypeName|Method)\(\): string \{ return 'NAME'; \}`,
		`    public function createResponse\(\): void \{\}`,
		`    public function createResponse\(\): mixed \{ return (\[\]|0|0\.0|''|false|null|new (?P<use>NAME)\(\)); \}`,
		`    public function createResponse\(\): mixed \{ return (?P<use>NAME)::(from\('[^']*'\)|create\(genericArgs:\[(?P<named>.*)\]\)); \}`,
	),
	builtIn: words(`array string int float bool mixed ArrayObject ByteArray DateTime Dictionary IDelete IGet IPatch
		IPost IPut IReturn IReturnVoid JsonSerializable List`),
	// php.net/manual/reserved.keywords.php and reserved.other-reserved-words.php
	reservedTypes: words(`abstract and array as break callable case catch class clone const continue declare default die
		do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile eval exit extends final
		finally fn for foreach function global goto if implements include include_once instanceof insteadof
		interface isset list match namespace new or print private protected public readonly require require_once
		return static switch throw trait try unset use var while xor yield self parent int float bool string true
		false null void iterable object mixed never`),
	// Variables may have any name but one.
	reservedMembers: words("this"), reservedValues: words("class"),
	fold: strings.ToLower,
	clean: func(line string) string {
		return phpKey.ReplaceAllString(line, "$$o")
	},
}

var phpKey = regexp.MustCompile(`\$o\['[^']*'\]`)

var dartLines = lineGrammar{
	forms: forms(
		`import '[a-z_:./]+';`,
		`enum (?P<type>NAME)`,
		`    (?P<value>NAME)(\('[^']+'\))?,`, `    ;`,
		`    const (?P<use>NAME)\(this\.wireName\);`, `    final wireName;`,
		`    @override toString\(\) => 'NAME\.\$wireName';`,
		`class (?P<type>NAME)(<(?P<params>[^>]*)>)?( extends (?P<base>NAME)(<(?P<use>.*)>)?)? implements (?P<use>.*)`,
		`\{`, `\}`, `    \}`, `    \};`, `    \}\);`, `\}\);`,
		`    (dynamic|(?P<use>[^ ]+)\?) (?P<member>NAME);`,
		`    final (?P<use>[^ ]+) _entries = \{\};`,
		`    (?P<use>NAME)\((\{(?P<own>[^}]*)\})?\);`,
		`    (?P<use>NAME)\(\[(?P<use>[^ ]+)\? entries\]\) \{ if \(entries != null\) addAll\(entries\); \}`,
		`    (?P<use>NAME)\.fromJson\(Map<String, dynamic> json\) \{ fromMap\(json\); \}`,
		`    (?P<use>[^ ]+)\? (operator \[\]|remove)\(Object\? key\) => _entries(\[key\]|\.remove\(key\));`,
		`    dynamic (operator \[\]|remove)\(Object\? key\) => _entries(\[key\]|\.remove\(key\));`,
		`    void operator \[\]=\(String key, (dynamic|(?P<use>[^ ]+)\?) value\) \{ _entries\[key\] = value; \}`,
		`    Iterable<String> get keys => _entries\.keys;`,
		`    void clear\(\) \{ _entries\.clear\(\); \}`,
		`    fromMap\(Map<String, dynamic> json\) \{`,
		`        super\.fromMap\(json\);`, `        return this;`,
		`        (?P<own>\.NAME) = (JsonConverters\.toDouble\()?json\)?;`,
		`        (?P<own>\.NAME) = JsonConverters\.fromJson\(json,(?P<named>'[^']*'),context!\);`,
		`        json\.forEach\(\(key, value\) \{ _entries\[key\] = (value|JsonConverters\.fromJson\(value,(?P<named>'[^']*'),context!\)); \}\);`,
		`    Map<String, dynamic> toJson\(\) => (super\.toJson\(\)\.\.addAll\(\{(\}\))?|\{\}?);?`,
		`        '[^']+': (?P<own>\.NAME),?`,
		`        '[^']+': JsonConverters\.toJson\((?P<own>\.NAME),(?P<named>'[^']*'),context!\),?`,
		`        for \(final key in _entries\.keys\) key: (_entries\[key\]|JsonConverters\.toJson\(_entries\[key\],(?P<named>'[^']*'),context!\))`,
		`    createResponse\(\) \{\}`,
		`    createResponse\(\) => (false|0|0\.0|''|null|DateTime\(0\)|Uint8List\(0\)|(?P<use>[^ ]+)\.values\.first);`,
		`    createResponse\(\) => (<(?P<use>[^ ]+)>(\[\]|\{\})|(?P<use>[^ ]+)\(\));`,
		`    getResponseTypeName\(\) => "(?P<use>.+)";`,
		`    getTypeName\(\) => "NAME(<\$NAME(,\$NAME)*>)?";`,
		`    TypeContext\? context = _ctx;`,
		`TypeContext _ctx = TypeContext\(library: '[\w.]+', types: <String, TypeInfo> \{`,
		`    '[^']+': TypeInfo\(TypeOf\.Class, create:\(\) => (<(?P<use>[^ ]+)>(\[\]|\{\})|(?P<use>[^ ]+)\(\))\),`,
		`    (?P<named>'NAME)<[^']+': TypeInfo\(TypeOf\.GenericDef, create:\(\) => (?P<use>NAME)\(\)\),`,
		`    (?P<named>'[^']+'): TypeInfo\(TypeOf\.Enum, enumValues:(?P<use>NAME)\.values\),`,
	),
	builtIn: words(`DateTime IConvertible IDelete IGet IPatch IPost IPut IReturn IReturnVoid List Map MapBase Object
		String Uint8List bool double dynamic int`),
	reservedTypes: words(dartWords),
	reservedMembers: words(dartWords + ` hashCode runtimeType toString noSuchMethod toJson fromMap context
		createResponse getTypeName getResponseTypeName String int bool double`),
	reservedValues: words(dartWords + " values index name hashCode runtimeType toString noSuchMethod"),
	fold:           func(name string) string { return name },
	nested:         true,
	clean: func(line string) string {
		line = dartGeneric.ReplaceAllString(line, "dynamic")
		line = dartKey.ReplaceAllString(line, "json")
		// Members stand alone in Dart, which nothing else does.
		line = dartAssigned.ReplaceAllString(line, "$1.$2$3")
		return dartWritten.ReplaceAllString(line, "$1.$2$3")
	},
}

var (
	dartGeneric  = regexp.MustCompile(`\$\{runtimeGenericTypeDefs\(this,\[\d\]\)\.join\(","\)\}`)
	dartKey      = regexp.MustCompile(`json\['[^']*'\]`)
	dartAssigned = regexp.MustCompile(`^( {8})(\w+)( = )`)
	dartWritten  = regexp.MustCompile(`^( {8}'[^']+': (?:JsonConverters\.toJson\()?)(\w+)(,|$)`)
)

var swiftLines = lineGrammar{
	forms: forms(
		`import \w+`,
		`public enum (?P<type>NAME) : String, Codable`,
		`    case (?P<value>NAME)( = "[^"]+")?`,
		`public typealias (?P<type>NAME) = (?P<use>.*)`,
		`public class (?P<type>NAME)(<(?P<params>(NAME : Codable(, )?)+)>)? : (?P<base>NAME)(<(?P<use>[^:]*)>)?(?P<use>(, NAME)*)`,
		`\{`, `\}`, `    \}`,
		`    public typealias Return = (?P<use>.*)`,
		`    public var (?P<member>NAME):(?P<use>.*)\?`,
		`    public var (?P<member>entries):(?P<use>.*) = \[:\]`,
		`    required public init\(\)\{( super\.init\(\) )?\}`,
		`    private enum CodingKeys : String, CodingKey \{`,
		`        case (?P<own>\.NAME)( = "[^"]+")?`,
		`    required public init\(from decoder: Decoder\) throws \{`,
		`        try super\.init\(from: decoder\)`,
		`        let container = try decoder\.container\(keyedBy: CodingKeys\.self\)`,
		`        NAME = try container\.decodeIfPresent\((?P<use>.*)\.self, forKey: (?P<own>\.NAME)\)`,
		`        entries = try decoder\.singleValueContainer\(\)\.decode\((?P<use>.*)\.self\)`,
		`    public (override )?func encode\(to encoder: Encoder\) throws \{`,
		`        try super\.encode\(to: encoder\)`,
		`        var container = encoder\.(container\(keyedBy: CodingKeys\.self\)|singleValueContainer\(\))`,
		`        try container\.encodeIfPresent\(NAME, forKey: (?P<own>\.NAME)\)`,
		`        try container\.encode\(entries\)`,
	),
	builtIn: words(`Bool Codable Data Date Double IDelete IGet IPatch IPost IPut IReturn IReturnVoid Int Int64 JsonAny
		String`),
	reservedTypes:   words(swiftWords),
	reservedMembers: words(swiftWords + " container decoder encoder"),
	reservedValues:  words(swiftWords),
	fold:            func(name string) string { return name },
	escape:          "`",
	nested:          true,
	clean: func(line string) string {
		return strings.Replace(line, "        case ", "        case .", 1)
	},
}

var lineGrammars = map[string]*lineGrammar{"php": &phpLines, "dart": &dartLines, "swift": &swiftLines}

// swiftAnyCode is a part of listings that holds code of its own.
var swiftAnyCode = regexp.MustCompile(`(?s)\npublic enum JsonAny : Codable\n.*?\n\}\n`)

func problems(name, text string) []string {
	if name == "swift" {
		text = swiftAnyCode.ReplaceAllString(text, "\n")
	}
	return lineGrammars[name].check(text)
}

func TestScriptedListingsAreWhole(t *testing.T) {
	t.Parallel()
	for name := range lineGrammars {
		check := func(what string, ops []typegen.Operation, o typegen.Options) {
			for _, text := range problems(name, string(typegen.Print(language(t, name), ops, o))) {
				t.Errorf("%s of %s: %s", name, what, text)
			}
		}
		for set, ops := range sets(t) {
			check(set, ops, options(typegen.Current))
			check(set+" with header", ops, headed("My.Calls"))
		}
		for _, ops := range singles() {
			check(ops[0].Name, ops, options(typegen.Current))
		}
	}
}

// Whatever names types and members have, listings are whole.
func TestAnyNamesGiveWholeScriptedListings(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		ops := drawOperations(r)
		for name := range lineGrammars {
			text := string(typegen.Print(language(t, name), ops, typegen.Options{}))
			if found := problems(name, text); len(found) > 0 {
				r.Fatalf("%s: %v\n%s", name, found, text)
			}
		}
	})
}

// A grammar is worth something only if it refuses what a compiler would.
func TestLineGrammarsRefuse(t *testing.T) {
	t.Parallel()
	tests := map[string][]struct{ old, new, want string }{
		"php": {
			{"class NewCustomer ", "class entityinfo ", "declared twice"},
			{"extends EntityInfo", "extends EntityInf", "EntityInf is not declared"},
			{"'TagColors', $o", "'TagColor', $o", "TagColor is not declared"},
			{"fromArray('CustomerBreadcrumb'", "fromArray('Crumb'", "Crumb is not declared"},
			{"public ?Schedule $schedule", "public ?Schedul $schedule", "Schedul is not declared"},
			{"public ?Schedule $schedule", "public ?Schedule $tags", "tags is there twice"},
			{"$this->tags = ", "$this->tag = ", "no member tag"},
			{"case Magenta ", "case class ", "class is no name"},
			{"enum TagColors", "enum List", "List is no name"},
			{"?string $accountId", "?string $this", "this is no name"},
			{"#[Returns('CustomerInfo')]", "#[Returns('Customers')]", "Customers is not declared"},
			{"new CustomerInfo()", "new CustomersInfo()", "CustomersInfo is not declared"},
			{"{\n    case Magenta", "\n    case Magenta", "no partner"},
			{"$o = [];", "$o = [;", "no partner"},
			{"'TagColors', $o", "'TagColors, $o", "no end"},
			{"/** @var string|null Company name */", "/** @var string|null Company name", "no member name"},
			{"    }\n", "    };\n", "no form"},
		},
		"dart": {
			{"class NewCustomer ", "class EntityInfo ", "declared twice"},
			{"extends EntityInfo", "extends EntityInf", "EntityInf is not declared"},
			{"List<Tag>? tags", "List<Tags>? tags", "Tags is not declared"},
			{"'List<Tag>',context!);", "'List<Tags>',context!);", "Tags is not declared"},
			{"List<Tag>? tags", "List<Tag>? schedule", "schedule is there twice"},
			{"this.isStaging", "this.staging", "no member staging"},
			{"super.dateCreated", "super.created", "no member created"},
			{"        isStaging = ", "        staging = ", "no member staging"},
			{"'isStaging': isStaging", "'isStaging': staging", "no member staging"},
			{"    Magenta,", "    values,", "values is no name"},
			{"bool? isStaging", "bool? class", "class is no name"},
			{"enum TagColors", "enum operator", "operator is no name"},
			{"IReturn<CustomerInfo>", "IReturn<Customers>", "Customers is not declared"},
			{"create:() => Tag()", "create:() => Tags()", "Tags is not declared"},
			{"enumValues:TagColors", "enumValues:TagColor", "TagColor is not declared"},
			{"return this;\n    }", "return this;\n", "open"},
			{"return this;", "return this", "no form"},
		},
		"swift": {
			{"class NewCustomer ", "class EntityInfo ", "declared twice"},
			{" : EntityInfo", " : EntityInf", "EntityInf is not declared"},
			{"tags:[Tag]?", "tags:[Tags]?", "Tags is not declared"},
			{"tags:[Tag]?", "schedule:[Tag]?", "schedule is there twice"},
			{"([Tag].self", "([Tags].self", "Tags is not declared"},
			{"forKey: .tags", "forKey: .tag", "no member tag"},
			{"        case tags", "        case tag", "no member tag"},
			{"case Magenta", "case default", "default is no name"},
			{"var isStaging", "var class", "class is no name"},
			{"enum TagColors", "enum Type", "Type is no name"},
			{"Return = CustomerInfo", "Return = Customers", "Customers is not declared"},
			{"typealias Struct = [String:Value]", "typealias Struct = [String:Values]", "Values is not declared"},
			{"init(){}", "init(){", "open"},
			{"public var tags", "public vary tags", "no form"},
		},
	}
	for name, cases := range tests {
		text := listing(t, name, []typegen.Operation{operation(t, "NewCustomer")})
		for _, test := range cases {
			broken := strings.Replace(text, test.old, test.new, 1)
			if !strings.Contains(text, test.old) {
				t.Errorf("%s has no %q", name, test.old)
				continue
			}
			if found := strings.Join(problems(name, broken), "\n"); !strings.Contains(found, test.want) {
				t.Errorf("%s with %q for %q: %q, want %q", name, test.new, test.old, found, test.want)
			}
		}
	}
}
