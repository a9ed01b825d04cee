package api

// AppSettings are the white-label settings of app and portal.
// Source: contract type AppSettings.
type AppSettings struct {
	EnablePhoneNumberManagement bool   `json:"enablePhoneNumberManagement"`
	EnableDeviceManagement      bool   `json:"enableDeviceManagement"`
	EnableDialer                bool   `json:"enableDialer"`
	EnableCallHistory           bool   `json:"enableCallHistory"`
	EnableAssistants            bool   `json:"enableAssistants" later:"true"`
	ShowFileNameInMessageCenter bool   `json:"showFileNameInMessageCenter"`
	ChakraTheme                 string `json:"chakraTheme" note:"JSON text with overrides of the theme"`
	CustomCSS                   string `json:"customCss"`
	PageTitle                   string `json:"pageTitle"`
	StringMappings              string `json:"stringMappings" note:"Replacements for labels"`
	LogoutURL                   string `json:"logoutUrl" note:"Page opened after signing out"`
	PortMyNumberURL             string `json:"portMyNumberUrl"`
}
