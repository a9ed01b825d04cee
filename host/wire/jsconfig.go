package wire

import (
	"strings"

	"evovoice/internal/fault"
)

// ParseOptions reads options in the form of ServiceStack's jsconfig parameter,
// for instance edv,dh:iso8601,eccn:false. Keys and values are read in any case;
// a key without a value is true. Keys that change how text is read, or values
// that do not occur here, are taken and change nothing. Unknown keys and values
// are refused on the field jsconfig.
func ParseOptions(jsconfig string) (Options, error) {
	var o Options
	for rest := strings.ToValidUTF8(jsconfig, "\ufffd"); rest != ""; {
		var part string
		part, rest, _ = strings.Cut(rest, ",")
		key, value, _ := strings.Cut(part, ":")
		key = strings.TrimSpace(key)
		if key == "" && value == "" {
			continue
		}
		set := settings[strings.ToLower(key)]
		if set == nil {
			return Options{}, fault.OnField(fault.Serialization, "jsconfig", "'%s' is not a key of jsconfig", shown(key))
		}
		value = strings.TrimSpace(value)
		if !set(&o, strings.ToLower(value)) {
			return Options{}, fault.OnField(fault.Serialization, "jsconfig", "'%s' is not a value of %s", shown(value), key)
		}
	}
	return o, nil
}

// setting applies a value in lower case, or tells that there is no such one.
type setting func(o *Options, value string) bool

// settings are the keys in lower case, long and short.
var settings = func() map[string]setting {
	all := map[string]setting{}
	for keys, set := range map[string]setting{
		"excludedefaultvalues edv":                      flag(func(o *Options) *bool { return &o.NoDefaults }),
		"includenullvalues inv":                         flag(func(o *Options) *bool { return &o.Nulls }),
		"includenullvaluesindictionaries invid":         flag(func(o *Options) *bool { return &o.NullEntries }),
		"includedefaultenums ide":                       unset(func(o *Options) *bool { return &o.NoDefaultEnums }),
		"indent pp i":                                   flag(func(o *Options) *bool { return &o.Indent }),
		"treatenumasinteger teai":                       flag(func(o *Options) *bool { return &o.EnumNumbers }),
		"appendutcoffset auo":                           flag(func(o *Options) *bool { return &o.UTCOffset }),
		"emitcamelcasenames eccn":                       camelCase,
		"emitlowercaseunderscorenames elun":             snakeCase,
		"textcase tc":                                   choice(nameStyles, func(o *Options) *NameStyle { return &o.Names }),
		"datehandler dh":                                choice(dateStyles, func(o *Options) *DateStyle { return &o.Dates }),
		"timespanhandler tsh":                           word("durationformat", "df", "standardformat", "sf"),
		"propertyconvention pc":                         word("lenient", "l", "strict", "s"),
		"includetypeinfo iti":                           taken,
		"excludetypeinfo eti":                           taken,
		"skipdatetimeconversion sdtc":                   taken,
		"alwaysuseutc auu":                              taken,
		"assumeutc au":                                  taken,
		"throwonerror toe":                              taken,
		"includepublicfields ipf":                       taken,
		"convertobjecttypesintostringdictionary cotisd": taken,
		"trytoparseprimitivetypevalues ttpptv":          taken,
		"trytoparsenumerictype ttpnt":                   taken,
		"preferinterfaces pi":                           taken,
	} {
		for _, key := range strings.Fields(keys) {
			all[key] = set
		}
	}
	return all
}()

var nameStyles = map[string]NameStyle{
	"default": NamesDeclared, "d": NamesDeclared, "camelcase": NamesDeclared, "cc": NamesDeclared,
	"pascalcase": NamesPascal, "pc": NamesPascal, "snakecase": NamesSnake, "sc": NamesSnake,
}

var dateStyles = map[string]DateStyle{
	"timestampoffset": DateTicks, "to": DateTicks, "dcjscompatible": DateTicksZone, "dcjsc": DateTicksZone,
	"iso8601": DateISO, "iso8601dateonly": DateISODay, "iso8601do": DateISODay,
	"iso8601datetime": DateISOTime, "iso8601dt": DateISOTime, "rfc1123": DateRFC1123,
	"unixtime": DateUnix, "ut": DateUnix, "unixtimems": DateUnixMS, "utm": DateUnixMS,
}

// switched reads the value of a key that is on or off.
func switched(value string) (on, ok bool) {
	switch value {
	case "", "true", "1":
		return true, true
	case "false", "0":
		return false, true
	}
	return false, false
}

func flag(field func(*Options) *bool) setting {
	return func(o *Options, value string) bool {
		on, ok := switched(value)
		*field(o) = on
		return ok
	}
}

// unset is a flag whose field has the opposite meaning.
func unset(field func(*Options) *bool) setting {
	return func(o *Options, value string) bool {
		on, ok := switched(value)
		*field(o) = !on
		return ok
	}
}

func choice[T any](values map[string]T, field func(*Options) *T) setting {
	return func(o *Options, value string) bool {
		chosen, ok := values[value]
		*field(o) = chosen
		return ok
	}
}

// camelCase takes the declared names, which are in camel case, or else those of
// Pascal case.
func camelCase(o *Options, value string) bool {
	on, ok := switched(value)
	if o.Names = NamesPascal; on {
		o.Names = NamesDeclared
	}
	return ok
}

func snakeCase(o *Options, value string) bool {
	on, ok := switched(value)
	switch {
	case on:
		o.Names = NamesSnake
	case o.Names == NamesSnake:
		o.Names = NamesDeclared
	}
	return ok
}

// word takes one of the given values to no effect.
func word(values ...string) setting {
	return func(_ *Options, value string) bool {
		for _, v := range values {
			if v == value {
				return true
			}
		}
		return false
	}
}

func taken(_ *Options, value string) bool {
	_, ok := switched(value)
	return ok
}
