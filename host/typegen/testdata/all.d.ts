declare namespace dtos
{

    interface IReturn<T>
    {
        createResponse?(): T;
    }

    interface IReturnVoid
    {
        createResponse?(): void;
    }

    interface IGet
    {
    }

    interface IPost
    {
    }

    interface IDelete
    {
    }

    interface IPatch
    {
    }

    type ValueTypes = 'NotSpecified' | 'String' | 'Boolean' | 'Number' | 'List' | 'Struct' | 'Transition' | 'Custom' | 'Date' | 'AudioFile' | 'TimeZoneId' | 'PhoneNumber' | 'User' | 'Endpoint' | 'Time' | 'File' | 'FaxNumber' | 'EmailAccount' | 'Customer' | 'Flow' | 'Team' | 'FlowReference' | 'Integration' | 'Assistant' | 'SipTrunk';

    type NodeParameterSources = 'Value' | 'Expression' | 'Customer' | 'Endpoint' | 'User' | 'System' | 'Session' | 'Flow' | 'FlowParameter';

    interface Struct
    {
        [index: string]: Value;
    }

    interface Value
    {
        boolValue?: boolean;
        /**
        * Text; also ids, dates and transition targets
        */
        stringValue?: string;
        numberValue?: number;
        listValue?: Struct[];
        structValue?: Struct;
    }

    interface NodeParameter
    {
        /**
        * Unique in the flow
        */
        id?: string;
        type?: ValueTypes;
        source?: NodeParameterSources;
        value?: Value;
        expression?: string;
        /**
        * Field name for the field sources
        */
        referenceId?: string;
        isAsync?: boolean;
        isOutput?: boolean;
        listParameters?: NodeParameterMap[];
        structParameters?: NodeParameterMap;
    }

    interface NodeParameterMap
    {
        [index: string]: NodeParameter;
    }

    interface AccountCheck
    {
        name?: string;
        /**
        * ok, warning or failed
        */
        outcome?: string;
        detail?: string;
    }

    interface EntityInfo
    {
        /**
        * Identifier given by the server
        */
        // @ApiMember(Description="Identifier given by the server")
        id?: string;

        /**
        * Moment of creation, ISO 8601 in UTC
        */
        // @ApiMember(Description="Moment of creation, ISO 8601 in UTC")
        dateCreated?: string;

        /**
        * Moment of the latest change, ISO 8601 in UTC
        */
        // @ApiMember(Description="Moment of the latest change, ISO 8601 in UTC")
        dateLastModified?: string;

        /**
        * Email address of the login that made the record
        */
        // @ApiMember(Description="Email address of the login that made the record")
        createdBy?: string;

        /**
        * Email address of the login that changed the record last
        */
        // @ApiMember(Description="Email address of the login that changed the record last")
        lastModifiedBy?: string;
    }

    interface BillingItem
    {
        baseCost?: number;
        rawUnitMultiplier?: number;
        unitCost?: number;
        /**
        * Units that the base cost includes
        */
        allowance?: number;
    }

    interface BillingSettings
    {
        base?: BillingItem;
        localNumbers?: BillingItem;
        tollFreeNumbers?: BillingItem;
        inboundVoiceCalls?: BillingItem;
        outboundVoiceCalls?: BillingItem;
        inboundFaxes?: BillingItem;
        outboundFaxes?: BillingItem;
        inboundSmsMessages?: BillingItem;
        outboundSmsMessages?: BillingItem;
        aiInsights?: BillingItem;
        aiLiveMinutes?: BillingItem;
        aiMessages?: BillingItem;
    }

    type SortOrders = 'Ascend' | 'Descend';

    interface ListRequest<T>
    {
        /**
        * Page number from 0
        */
        page?: number;
        /**
        * Return every match and ignore paging
        */
        all?: boolean;
        /**
        * Items a page, 25 unless given, 10000 at most
        */
        countPerPage?: number;
        /**
        * Only records with these ids
        */
        specificIds?: string[];
        /**
        * Member to sort by
        */
        sortField?: string;
        /**
        * Direction of sortField
        */
        sortOrder?: SortOrders;
        /**
        * Leave the totals out; an empty list marks the end
        */
        simplifiedPaging?: boolean;
    }

    interface ResponseError
    {
        errorCode?: string;
        /**
        * Path of the member, for instance data.color.numberValue
        */
        fieldName?: string;
        message?: string;
        meta?: { [index: string]: string; };
    }

    interface ResponseStatus
    {
        /**
        * Code for machines
        */
        errorCode?: string;
        /**
        * Text for people
        */
        message?: string;
        /**
        * Never sent
        */
        stackTrace?: string;
        /**
        * One entry for each refused member; empty when there is none
        */
        errors?: ResponseError[];
        meta?: { [index: string]: string; };
    }

    type UserManagerAccess = 'ReadOnly' | 'ReadWrite' | 'ReadWriteDelete';

    type DashboardPermissions = 'ViewFiles' | 'ViewNotifications' | 'ViewSessions' | 'ViewEndpoints' | 'ViewReports' | 'ViewCustomers' | 'ViewFlows' | 'ViewCallCenter';

    interface ApiKeyInfo
    {
        id?: string;
        /**
        * The login that calls with the key are made as
        */
        userId?: string;
        name?: string;
        /**
        * The one account that the key reaches
        */
        accountId?: string;
        /**
        * The one role that the key has
        */
        role?: string;
        dateCreated?: string;
        expiresAt?: string;
        /**
        * Right to a minute
        */
        lastUsedAt?: string;
    }

    type SimpleSchedulingRuleTypes = 'Always' | 'CustomerState' | 'Time';

    type DayOfWeek = 'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday';

    interface ScheduleDay
    {
        /**
        * Which one in the period, negative from its end; 0 means each
        */
        offset?: number;
        dayOfWeek?: DayOfWeek;
    }

    type SchedulingRuleFrequency = 'None' | 'Secondly' | 'Minutely' | 'Hourly' | 'Daily' | 'Weekly' | 'Monthly' | 'Yearly';

    interface SchedulingRule
    {
        id?: string;
        name?: string;
        /**
        * The higher number wins
        */
        priority?: number;
        /**
        * Free text; Business Hours, After Hours and Holiday are ready-made
        */
        state?: string;
        source?: string;
        condition?: string;
        simpleRuleType?: SimpleSchedulingRuleTypes;
        customerState?: string;
        flowId?: string;
        flowParams?: Struct;
        isAllDay?: boolean;
        startDate?: string;
        startTime?: string;
        endTime?: string;
        bySetPosition?: number[];
        byMonth?: number[];
        byWeekNo?: number[];
        byYearDay?: number[];
        byMonthDay?: number[];
        byDay?: ScheduleDay[];
        byHour?: number[];
        byMinute?: number[];
        interval?: number;
        count?: number;
        untilDate?: string;
        frequency?: SchedulingRuleFrequency;
    }

    interface ScheduleRequirement
    {
        state?: string;
        /**
        * Every day if there are none
        */
        days?: DayOfWeek[];
        /**
        * Time of day; midnight if absent
        */
        from?: string;
        /**
        * Time of day; midnight if absent
        */
        to?: string;
        /**
        * States that may hold instead, for instance Holiday
        */
        except?: string[];
    }

    interface ScheduleLevel
    {
        /**
        * 0 is the customer itself, 1 its parent and so on
        */
        distance?: number;
        id?: string;
        name?: string;
    }

    interface ScheduleCandidate
    {
        ruleId?: string;
        ruleName?: string;
        /**
        * Place in the rules of its level, from 0
        */
        index?: number;
        level?: ScheduleLevel;
        stateName?: string;
        priority?: number;
        /**
        * Won, or why not: for instance LowerPriority, OtherDay or ConditionFalse
        */
        outcome?: string;
        /**
        * The same in words
        */
        message?: string;
    }

    interface ScheduleFinding
    {
        /**
        * For instance NeverWins, NeverMatches, EqualPriority, Gap, ClockGap or Ignored
        */
        code?: string;
        /**
        * Error, Warning or Info
        */
        severity?: string;
        /**
        * Member of the own schedule, for instance schedule.rules[3].count
        */
        fieldName?: string;
        message?: string;
        rule?: ScheduleCandidate;
        /**
        * The rule that it meets
        */
        other?: ScheduleCandidate;
        /**
        * The first moment it shows, in UTC
        */
        from?: string;
        /**
        * The end of that, in UTC
        */
        to?: string;
        /**
        * What holds there
        */
        stateName?: string;
    }

    interface ScheduleComparison
    {
        equivalent?: boolean;
        /**
        * The first moment at which they differ, in UTC
        */
        dateTime?: string;
        localTime?: string;
        /**
        * What the schedule says there
        */
        stateName?: string;
        /**
        * What the second one says
        */
        otherState?: string;
    }

    interface ScheduleChange
    {
        /**
        * In UTC
        */
        dateTime?: string;
        /**
        * In the schedule's zone
        */
        localTime?: string;
        stateName?: string;
        /**
        * Rule, Default or ForceClosed
        */
        reason?: string;
        ruleId?: string;
        ruleName?: string;
    }

    interface CustomerBreadcrumb
    {
        id?: string;
        name?: string;
    }

    type TagColors = 'Magenta' | 'Red' | 'Volcano' | 'Orange' | 'Gold' | 'Lime' | 'Green' | 'Cyan' | 'Blue' | 'GeekBlue' | 'Purple';

    interface Tag
    {
        id?: string;
        name?: string;
        color?: TagColors;
    }

    interface IntegrationData
    {
        /**
        * Id of the record in the connected system
        */
        thirdPartyId?: string;
    }

    interface EntityIntegrationData
    {
        [index: string]: IntegrationData;
    }

    interface AppSettings
    {
        enablePhoneNumberManagement?: boolean;
        enableDeviceManagement?: boolean;
        enableDialer?: boolean;
        enableCallHistory?: boolean;
        enableAssistants?: boolean;
        showFileNameInMessageCenter?: boolean;
        /**
        * JSON text with overrides of the theme
        */
        chakraTheme?: string;
        customCss?: string;
        pageTitle?: string;
        /**
        * Replacements for labels
        */
        stringMappings?: string;
        /**
        * Page opened after signing out
        */
        logoutUrl?: string;
        portMyNumberUrl?: string;
    }

    type SettingLevels = 'Server' | 'Account' | 'Above' | 'Customer' | 'Endpoint';

    interface SettingLevel
    {
        kind?: SettingLevels;
        /**
        * Id of the customer or account; absent for levels out of the caller's reach
        */
        id?: string;
        name?: string;
    }

    interface SettingChange
    {
        customerId?: string;
        customerName?: string;
        /**
        * Path of the setting, for instance schedule.timeZoneId
        */
        setting?: string;
        oldValue?: Value;
        oldLevel?: SettingLevel;
        newValue?: Value;
        newLevel?: SettingLevel;
    }

    interface EffectiveSetting
    {
        /**
        * Path of the setting, for instance schedule.timeZoneId, billingSettings.base or data.Color
        */
        setting?: string;
        /**
        * Value in force; absent for none
        */
        value?: Value;
        /**
        * Level that set it
        */
        level?: SettingLevel;
        /**
        * Value that would hold without the customer's own setting
        */
        inherited?: Value;
        /**
        * Level that would set it then
        */
        inheritedLevel?: SettingLevel;
    }

    interface EffectiveRule
    {
        rule?: SchedulingRule;
        level?: SettingLevel;
    }

    interface SkippedHoliday
    {
        name?: string;
        date?: string;
        reason?: string;
    }

    interface HolidayDay
    {
        date?: string;
        name?: string;
    }

    interface FieldChange
    {
        /**
        * Wire path of the member, for instance data.Greeting.stringValue
        */
        path?: string;
        /**
        * JSON text; absent where there was none
        */
        before?: string;
        /**
        * JSON text; absent where there is none
        */
        after?: string;
    }

    interface LogEntryInfo extends EntityInfo
    {
        accountId?: string;
        accountName?: string;
        customerId?: string;
        customerName?: string;
        customerBreadcrumb?: CustomerBreadcrumb[];
        /**
        * Email address of the login
        */
        userName?: string;
        description?: string;
        /**
        * Change set that the entry belongs to
        */
        changeId?: string;
        operation?: string;
        /**
        * created, changed, deleted, signed in or signed out
        */
        action?: string;
        recordKind?: string;
        recordId?: string;
        /**
        * Login that acted as userName
        */
        actorName?: string;
        /**
        * Network address of the caller
        */
        address?: string;
        requestId?: string;
        /**
        * What the caller gave as X-Reason
        */
        reason?: string;
        /**
        * Change set that this one put back
        */
        undoes?: string;
        /**
        * Members that differ
        */
        changes?: FieldChange[];
        /**
        * Covers the entry and the hash of the account's entry before it
        */
        hash?: string;
    }

    interface EmailAccount
    {
        /**
        * Made by the server where it is absent
        */
        id?: string;
        /**
        * Host name or address
        */
        server?: string;
        /**
        * Empty for a server that asks for none
        */
        userName?: string;
        /**
        * 465 speaks TLS from the start, others once they offer it
        */
        port?: number;
        /**
        * Address that mail comes from
        */
        emailAddress?: string;
        displayName?: string;
        /**
        * Never returned; absent keeps the stored one of the same id, empty clears it
        */
        password?: string;
    }

    type UIHints = 'None' | 'LargeText' | 'InlineForm' | 'Password' | 'InlineStruct';

    interface DataType
    {
        typeName?: string;
        fields?: DataField[];
    }

    type DataFieldUniqueness = 'NotUnique' | 'Unique' | 'UniqueToCustomer';

    type UserDataFieldModes = 'Hidden' | 'ReadOnly' | 'ReadWrite';

    interface DataField
    {
        id?: string;
        name?: string;
        type?: ValueTypes;
        uiHint?: UIHints;
        uiTab?: string;
        isAsync?: boolean;
        disableBinding?: boolean;
        structType?: DataType;
        listType?: DataType;
        description?: string;
        possibleValues?: string[];
        isOutput?: boolean;
        /**
        * Address that supplies the possible values
        */
        customFieldValuesUrl?: string;
        defaultValue?: Value;
        /**
        * Pattern of dynamic transitions
        */
        transitionNameFormat?: string;
        uniqueness?: DataFieldUniqueness;
        voiceOnly?: boolean;
        /**
        * Field on whose value it depends whether this one shows
        */
        conditionalVisibilityField?: string;
        conditionalVisibilityValue?: string;
        /**
        * Whether templates in the text stay as they are
        */
        noEvalTemplate?: boolean;
        userMode?: UserDataFieldModes;
        anyValueType?: boolean;
    }

    interface SystemSettingsField extends DataField
    {
        value?: Value;
    }

    interface CustomerDataField extends DataField
    {
        showInSearch?: boolean;
        showInLists?: boolean;
        isKnob?: boolean;
    }

    type EndpointTypes = 'PhoneNumber' | 'User' | 'FaxNumber' | 'EmailAddress' | 'Unused_1' | 'Unused_2' | 'Unused_3' | 'Unused_4' | 'Unused_5' | 'Team' | 'Assistant' | 'EmergencyAddress' | 'SipTrunk';

    interface EndpointDataField extends DataField
    {
        showInSearch?: boolean;
        showInLists?: boolean;
        /**
        * Kind of endpoint that the field is for; absent for every kind
        */
        endpointType?: EndpointTypes;
        isCallerId?: boolean;
        isKnob?: boolean;
    }

    type TwilioSipRegions = 'Ashburn' | 'Umatilla' | 'Dublin' | 'Frankfurt' | 'SaoPaulo' | 'Singapore' | 'Sydney' | 'Tokyo';

    interface DialingPermissionInfo
    {
        /**
        * ISO 3166-1, two letters
        */
        isoCode?: string;
        countryName?: string;
        lowRiskNumbersEnabled?: boolean;
        highRiskSpecialNumbersEnabled?: boolean;
        highRiskTollfraudNumbersEnabled?: boolean;
    }

    interface CheckAccountResponse
    {
        /**
        * One line for each check
        */
        message?: string;
        /**
        * Whether no check failed
        */
        passed?: boolean;
        checks?: AccountCheck[];
    }

    interface AccountInfo extends EntityInfo
    {
        name?: string;
        parentAccountId?: string;
        twilioAccountSid?: string;
        ancestorIds?: string[];
        /**
        * Cap on the count of numbers; 0 means none
        */
        maxPhoneNumbers?: number;
        /**
        * The tenant brought its own carrier account
        */
        isBYOA?: boolean;
        trustHubProfileSid?: string;
        /**
        * File shown as the dashboard's logo
        */
        logoId?: string;
        logoUri?: string;
        billingSettings?: BillingSettings;
    }

    interface ListResponse<T>
    {
        items?: T[];
        /**
        * Matches on all pages; 0 under simplified paging
        */
        totalCount?: number;
        /**
        * 0 under simplified paging
        */
        totalPages?: number;
        /**
        * Whether a further page has items
        */
        hasMorePages?: boolean;
    }

    interface AppUserInfo
    {
        firstName?: string;
        lastName?: string;
        /**
        * First and last name
        */
        name?: string;
        avatarUrl?: string;
    }

    interface AuthenticateResponse
    {
        userId?: string;
        sessionId?: string;
        userName?: string;
        displayName?: string;
        referrerUrl?: string;
        bearerToken?: string;
        refreshToken?: string;
        refreshTokenExpiry?: string;
        profileUrl?: string;
        roles?: string[];
        permissions?: string[];
        authProvider?: string;
        responseStatus?: ResponseStatus;
        meta?: { [index: string]: string; };
    }

    interface ConfirmTotpResult
    {
        /**
        * Each signs in once in place of a code; shown only here
        */
        recoveryCodes?: string[];
    }

    interface UserInfo
    {
        id?: string;
        isAuthenticated?: boolean;
        firstName?: string;
        lastName?: string;
        /**
        * First and last name
        */
        name?: string;
        avatarUrl?: string;
        emailAddress?: string;
        roles?: string[];
        /**
        * Accounts that the login reaches
        */
        accountIds?: string[];
        /**
        * Names in the order of accountIds
        */
        accountNames?: string[];
        managerAccess?: UserManagerAccess;
        dashboardPermissions?: DashboardPermissions[];
        /**
        * Top of what a Customer login reaches
        */
        customerId?: string;
        /**
        * Who acts as the login, in answers to GetAuthStatus
        */
        actorEmailAddress?: string;
        /**
        * Whether signing in takes a code; left out where it does not
        */
        twoFactor?: boolean;
    }

    interface NewApiKeyResult extends ApiKeyInfo
    {
        /**
        * Sent as Authorization: Bearer, or as user name of HTTP Basic; shown only here
        */
        key?: string;
    }

    interface RequestAuthTokenResult
    {
        /**
        * Given to Authenticate as accessToken; counts once and for 5 minutes
        */
        authToken?: string;
    }

    interface StartTotpResult
    {
        /**
        * In base32, to be typed into an authenticator
        */
        secret?: string;
        /**
        * The same as otpauth URI, to be shown as a QR code
        */
        uri?: string;
    }

    interface Schedule
    {
        /**
        * IANA or Windows zone; empty takes the zone from above
        */
        timeZoneId?: string;
        /**
        * Whether it is laid over the schedule from above
        */
        inherit?: boolean;
        forceClosed?: boolean;
        rules?: SchedulingRule[];
        /**
        * State where no rule matches
        */
        defaultState?: string;
    }

    interface ScheduleCheck
    {
        /**
        * What depends on time was looked at from here
        */
        from?: string;
        /**
        * until here
        */
        to?: string;
        findings?: ScheduleFinding[];
        comparison?: ScheduleComparison;
    }

    interface ScheduleExplanation
    {
        stateName?: string;
        /**
        * Rule, Default or ForceClosed
        */
        reason?: string;
        /**
        * The moment asked about, in UTC
        */
        dateTime?: string;
        /**
        * The zone that the moment was read in
        */
        timeZoneId?: string;
        /**
        * What calendar and clock show there
        */
        localTime?: string;
        /**
        * The rule that gives the state
        */
        winner?: ScheduleCandidate;
        /**
        * All other rules, the strongest first
        */
        candidates?: ScheduleCandidate[];
        /**
        * None within 40 years if absent
        */
        nextChange?: ScheduleChange;
        /**
        * Conditions that could not be read, and what else is wrong with stored rules
        */
        warnings?: string[];
    }

    interface CustomerInfo extends EntityInfo
    {
        /**
        * Account that the customer belongs to
        */
        // @ApiMember(Description="Account that the customer belongs to")
        accountId?: string;

        /**
        * Customer directly above, if any
        */
        // @ApiMember(Description="Customer directly above, if any")
        parentCustomerId?: string;

        /**
        * Way from the topmost customer to this one
        */
        // @ApiMember(Description="Way from the topmost customer to this one")
        breadcrumb?: CustomerBreadcrumb[];

        /**
        * Name of the account
        */
        // @ApiMember(Description="Name of the account")
        accountName?: string;

        /**
        * Whether calls to its numbers go to the staging server
        */
        // @ApiMember(Description="Whether calls to its numbers go to the staging server")
        isStaging?: boolean;

        /**
        * Company name
        */
        // @ApiMember(Description="Company name")
        name?: string;

        /**
        * Identifier in an outside system
        */
        // @ApiMember(Description="Identifier in an outside system")
        referenceId?: string;

        /**
        * Values of custom fields, by field name
        */
        // @ApiMember(Description="Values of custom fields, by field name")
        data?: Struct;

        /**
        * Labels put on the customer
        */
        // @ApiMember(Description="Labels put on the customer")
        tags?: Tag[];

        /**
        * The customer's own opening times
        */
        // @ApiMember(Description="The customer's own opening times")
        schedule?: Schedule;

        /**
        * Links to connected systems
        */
        // @ApiMember(Description="Links to connected systems")
        integrationData?: EntityIntegrationData;

        /**
        * Whether its own prices hold; otherwise those from above do
        */
        // @ApiMember(Description="Whether its own prices hold; otherwise those from above do")
        overrideBillingSettings?: boolean;

        /**
        * The customer's own prices
        */
        // @ApiMember(Description="The customer's own prices")
        billingSettings?: BillingSettings;

        /**
        * Whether its own portal settings hold; otherwise those from above do
        */
        // @ApiMember(Description="Whether its own portal settings hold; otherwise those from above do")
        overrideAppSettings?: boolean;

        /**
        * The customer's own portal settings
        */
        // @ApiMember(Description="The customer's own portal settings")
        appSettings?: AppSettings;

        /**
        * After a dry run of a patch: what would change for the customer and those below it, the first 1000 changes
        */
        impact?: SettingChange[];
        /**
        * Count of all such changes
        */
        impactCount?: number;
    }

    interface EffectiveCustomer
    {
        customerId?: string;
        customerName?: string;
        accountId?: string;
        /**
        * Parts of the schedule, prices, portal settings and custom fields
        */
        settings?: EffectiveSetting[];
        /**
        * Rules of the schedule, the nearest level first
        */
        rules?: EffectiveRule[];
    }

    interface CalendarFile
    {
        /**
        * Text of RFC 5545
        */
        calendar?: string;
    }

    interface ScheduleTimeline
    {
        changes?: ScheduleChange[];
        timeZoneId?: string;
        from?: string;
        to?: string;
    }

    interface HolidayImport
    {
        /**
        * The rules added
        */
        rules?: SchedulingRule[];
        /**
        * What was left out
        */
        skipped?: SkippedHoliday[];
    }

    interface HolidayList
    {
        country?: string;
        holidays?: HolidayDay[];
    }

    interface ScheduleFeed
    {
        id?: string;
        name?: string;
        /**
        * Path with its token; absent when feeds are listed
        */
        url?: string;
        dateCreated?: string;
        createdBy?: string;
    }

    interface ScheduleFeeds
    {
        feeds?: ScheduleFeed[];
    }

    interface TestScheduleResponse
    {
        stateName?: string;
        /**
        * The zone that the moment was read in
        */
        timeZoneId?: string;
    }

    interface ChangeInfo
    {
        id?: string;
        entries?: LogEntryInfo[];
        /**
        * Change set that put this one back
        */
        undoneBy?: string;
    }

    interface GlobalSettingsInfo
    {
        /**
        * Mail account for recovery and reports, and for accounts without one
        */
        systemEmailAccount?: EmailAccount;
        /**
        * Zone where none is set, IANA or Windows
        */
        defaultTimeZoneId?: string;
        /**
        * Age in days at which ended sessions are archived
        */
        sessionArchiveDays?: number;
        /**
        * Text shown to everybody
        */
        maintenanceMessage?: string;
    }

    interface SystemSettingsInfo extends EntityInfo
    {
        /**
        * Whether the account's clock stands at another moment
        */
        overrideSystemTime?: boolean;
        /**
        * Zone of that moment, IANA or Windows
        */
        overrideSystemTimeZoneId?: string;
        /**
        * That moment, ISO 8601; without an offset it is local to the zone
        */
        overrideSystemDateTime?: string;
        systemFields?: SystemSettingsField[];
        customerFields?: CustomerDataField[];
        endpointFields?: EndpointDataField[];
        emailAccounts?: EmailAccount[];
        tags?: Tag[];
        documentation?: string;
        /**
        * Days that recordings are kept; 0 keeps them
        */
        recordingRetentionDays?: number;
        enableSipRefer?: boolean;
        /**
        * How long an agent may be not ready; 0 for ever
        */
        autoAgentLogoffSeconds?: number;
        defaultSipRegion?: TwilioSipRegions;
    }

    interface ListDialingPermissionsResponse
    {
        /**
        * Every country, by name
        */
        permissions?: DialingPermissionInfo[];
    }

    /**
    * Runs the server's checks on an account
    */
    // @Route("/accounts/{accountId}/check", "POST")
    // @Api(Description="Runs the server's checks on an account")
    interface CheckAccount extends IReturn<CheckAccountResponse>, IPost
    {
        accountId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): CheckAccountResponse;
    }

    /**
    * Removes an account in which nothing lives
    */
    // @Route("/accounts/{accountId}", "DELETE")
    // @Api(Description="Removes an account in which nothing lives")
    interface DeleteAccount extends IReturnVoid, IDelete
    {
        accountId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): void;
    }

    /**
    * Reads one account
    */
    // @Route("/accounts/{accountId}", "GET")
    // @Api(Description="Reads one account")
    interface GetAccount extends IReturn<AccountInfo>, IGet
    {
        accountId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): AccountInfo;
    }

    /**
    * Pages through the accounts that the caller reaches
    */
    // @Route("/accounts", "GET")
    // @Api(Description="Pages through the accounts that the caller reaches")
    interface ListAccounts extends ListRequest<AccountInfo>, IReturn<ListResponse<AccountInfo>>, IGet
    {
        /**
        * Text that the name contains, in any case
        */
        nameFilter?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ListResponse<AccountInfo>;
    }

    /**
    * Opens an account
    */
    // @Route("/accounts", "POST")
    // @Api(Description="Opens an account")
    interface NewAccount extends IReturn<AccountInfo>, IPost
    {
        /**
        * Name of the tenant
        */
        name?: string;
        /**
        * Carrier account that the tenant brings along; goes with twilioAuthToken
        */
        twilioAccountSid?: string;
        /**
        * Secret of that carrier account; never returned
        */
        twilioAuthToken?: string;
        /**
        * Account directly above
        */
        parentAccountId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): AccountInfo;
    }

    /**
    * Changes an account's name, number limit, logo or prices
    */
    // @Route("/accounts/{accountId}", "PATCH")
    // @Api(Description="Changes an account's name, number limit, logo or prices")
    interface PatchAccount extends IReturn<AccountInfo>, IPatch
    {
        accountId?: string;
        name?: string;
        /**
        * Cap on the count of numbers; 0 means none
        */
        maxPhoneNumbers?: number;
        /**
        * File shown as the dashboard's logo
        */
        logoId?: string;
        billingSettings?: BillingSettings;
        /**
        * Account directly above; empty for none
        */
        parentAccountId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): AccountInfo;
    }

    /**
    * Gives an account a new key for signing call tokens
    */
    // @Route("/accounts/{accountId}/tokens", "POST")
    // @Api(Description="Gives an account a new key for signing call tokens")
    interface RegenerateAccountTokens extends IReturn<AccountInfo>, IPost
    {
        accountId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): AccountInfo;
    }

    /**
    * Changes the caller's own name
    */
    // @Route("/app/user-info", "PATCH")
    // @Api(Description="Changes the caller's own name")
    interface UpdateUserInfo extends IReturn<AppUserInfo>, IPatch
    {
        firstName?: string;
        lastName?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): AppUserInfo;
    }

    /**
    * Signs in, or out with provider logout
    */
    // @Route("/auth/{provider}", "GET,POST")
    // @Route("/auth", "GET,POST")
    // @Api(Description="Signs in, or out with provider logout")
    interface Authenticate extends IReturn<AuthenticateResponse>
    {
        /**
        * credentials, basic or logout
        */
        provider?: string;
        /**
        * Email address of the login
        */
        userName?: string;
        password?: string;
        /**
        * Keep the session over the end of the browser
        */
        rememberMe?: boolean;
        accessToken?: string;
        accessTokenSecret?: string;
        returnUrl?: string;
        errorView?: string;
        meta?: { [index: string]: string; };
        getTypeName?(): string;
        createResponse?(): AuthenticateResponse;
    }

    /**
    * Turns a second factor on
    */
    // @Route("/auth/totp/confirm", "POST")
    // @Api(Description="Turns a second factor on")
    interface ConfirmTotp extends IReturn<ConfirmTotpResult>, IPost
    {
        /**
        * Six digits from the authenticator
        */
        code?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ConfirmTotpResult;
    }

    /**
    * Makes a key for programs worthless
    */
    // @Route("/api-keys/{keyId}", "DELETE")
    // @Api(Description="Makes a key for programs worthless")
    interface DeleteApiKey extends IReturnVoid, IDelete
    {
        keyId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): void;
    }

    /**
    * Turns a second factor off
    */
    // @Route("/auth/totp/disable", "POST")
    // @Api(Description="Turns a second factor off")
    interface DisableTotp extends IReturnVoid, IPost
    {
        /**
        * Six digits from the authenticator, or a recovery code
        */
        code?: string;
        /**
        * Another login, for a SystemAdministrator, who needs no code for it
        */
        userId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): void;
    }

    /**
    * Mails a token with which to set a new password
    */
    // @Route("/auth/forgot-password", "POST")
    // @Api(Description="Mails a token with which to set a new password")
    interface ForgotPassword extends IReturnVoid, IPost
    {
        /**
        * Of the login; the answer is the same for an unknown one
        */
        emailAddress?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): void;
    }

    /**
    * Tells who is signed in, with roles and accounts
    */
    // @Route("/auth/status", "GET")
    // @Api(Description="Tells who is signed in, with roles and accounts")
    interface GetAuthStatus extends IReturn<UserInfo>, IGet
    {
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): UserInfo;
    }

    /**
    * Pages through keys for programs
    */
    // @Route("/api-keys", "GET")
    // @Api(Description="Pages through keys for programs")
    interface ListApiKeys extends ListRequest<ApiKeyInfo>, IReturn<ListResponse<ApiKeyInfo>>, IGet
    {
        /**
        * A login that the caller may change; its own unless given
        */
        userId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ListResponse<ApiKeyInfo>;
    }

    /**
    * Makes a key with which programs call as the caller
    */
    // @Route("/api-keys", "POST")
    // @Api(Description="Makes a key with which programs call as the caller")
    interface NewApiKey extends IReturn<NewApiKeyResult>, IPost
    {
        /**
        * What the key is for
        */
        name?: string;
        /**
        * The one account that the key reaches; those of the login unless given
        */
        accountId?: string;
        /**
        * The one role that the key has; those of the login unless given
        */
        role?: string;
        /**
        * ISO 8601; never unless given
        */
        expiresAt?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): NewApiKeyResult;
    }

    /**
    * Sets a new password with a mailed token
    */
    // @Route("/auth/recover", "POST")
    // @Api(Description="Sets a new password with a mailed token")
    interface RecoverPassword extends IReturnVoid, IPost
    {
        /**
        * Of the login
        */
        emailAddress?: string;
        /**
        * From the mail; counts once and for an hour
        */
        token?: string;
        /**
        * At least 10 characters
        */
        newPassword?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): void;
    }

    /**
    * Gives a token with which to act as another login
    */
    // @Route("/auth/token", "GET")
    // @Api(Description="Gives a token with which to act as another login")
    interface RequestAuthToken extends IReturn<RequestAuthTokenResult>, IGet
    {
        /**
        * Of the login to act as
        */
        userEmailAddress?: string;
        /**
        * Id of the login to act as; wins over userEmailAddress
        */
        userId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): RequestAuthTokenResult;
    }

    /**
    * Begins to set up a second factor
    */
    // @Route("/auth/totp", "POST")
    // @Api(Description="Begins to set up a second factor")
    interface StartTotp extends IReturn<StartTotpResult>, IPost
    {
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): StartTotpResult;
    }

    /**
    * Finds what a schedule says and cannot mean, before it is saved
    */
    // @Route("/customers/{customerId}/schedule/check", "POST")
    // @Api(Description="Finds what a schedule says and cannot mean, before it is saved")
    interface CheckSchedule extends IReturn<ScheduleCheck>, IPost
    {
        customerId?: string;
        /**
        * Put in place of the stored one
        */
        // @ApiMember(Description="Put in place of the stored one")
        schedule?: Schedule;

        /**
        * ISO 8601 as in a test; absent it is now
        */
        from?: string;
        /**
        * At most 50 years after from; absent it is 5 years after
        */
        to?: string;
        /**
        * States that must hold at given times
        */
        required?: ScheduleRequirement[];
        /**
        * A second own schedule; whether both mean the same is answered
        */
        // @ApiMember(Description="A second own schedule; whether both mean the same is answered")
        compareTo?: Schedule;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ScheduleCheck;
    }

    /**
    * Removes a customer that nothing hangs below
    */
    // @Route("/customers/{customerId}", "DELETE")
    // @Api(Description="Removes a customer that nothing hangs below")
    interface DeleteCustomer extends IReturnVoid, IDelete
    {
        customerId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): void;
    }

    /**
    * Revokes the address of a schedule's feed
    */
    // @Route("/customers/{customerId}/schedule/feeds/{feedId}", "DELETE")
    // @Api(Description="Revokes the address of a schedule's feed")
    interface DeleteScheduleFeed extends IReturnVoid, IDelete
    {
        customerId?: string;
        feedId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): void;
    }

    /**
    * Tells which rule gives the state at a moment, and why the others do not
    */
    // @Route("/customers/{customerId}/schedule/explain", "POST")
    // @Api(Description="Tells which rule gives the state at a moment, and why the others do not")
    interface ExplainSchedule extends IReturn<ScheduleExplanation>, IPost
    {
        customerId?: string;
        /**
        * Put in place of the stored one
        */
        // @ApiMember(Description="Put in place of the stored one")
        schedule?: Schedule;

        /**
        * ISO 8601; without an offset it is local to the zone, absent it is now
        */
        dateTime?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ScheduleExplanation;
    }

    /**
    * Reads one customer, as it is or as it was
    */
    // @Route("/customers/{customerId}", "GET")
    // @Api(Description="Reads one customer, as it is or as it was")
    interface GetCustomer extends IReturn<CustomerInfo>, IGet
    {
        customerId?: string;
        /**
        * Moment to read the customer at, ISO 8601 with an offset or Z
        */
        asOf?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): CustomerInfo;
    }

    /**
    * Tells for each setting the value in force and the level that set it
    */
    // @Route("/customers/{customerId}/effective", "GET")
    // @Api(Description="Tells for each setting the value in force and the level that set it")
    interface GetEffectiveCustomer extends IReturn<EffectiveCustomer>, IGet
    {
        customerId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): EffectiveCustomer;
    }

    /**
    * Reads the schedule that the levels above give
    */
    // @Route("/customers/{customerId}/inherited-schedule", "GET")
    // @Route("/endpoints/{endpointId}/inherited-schedule", "GET")
    // @Api(Description="Reads the schedule that the levels above give")
    interface GetInheritedSchedule extends IReturn<Schedule>, IGet
    {
        customerId?: string;
        endpointId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): Schedule;
    }

    /**
    * Reads a range of a schedule as an iCalendar file
    */
    // @Route("/customers/{customerId}/schedule/timeline.ics", "GET")
    // @Api(Description="Reads a range of a schedule as an iCalendar file")
    interface GetScheduleCalendar extends IReturn<CalendarFile>, IGet
    {
        customerId?: string;
        /**
        * ISO 8601 as in a test; absent it is now
        */
        from?: string;
        /**
        * At most 400 days after from; absent it is 90 days after
        */
        to?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): CalendarFile;
    }

    /**
    * Reads a schedule as an iCalendar feed, with the feed's token
    */
    // @Route("/customers/{customerId}/schedule.ics", "GET")
    // @Api(Description="Reads a schedule as an iCalendar feed, with the feed's token")
    interface GetScheduleFeed extends IReturn<CalendarFile>, IGet
    {
        customerId?: string;
        token?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): CalendarFile;
    }

    /**
    * Reads every change of state in a range
    */
    // @Route("/customers/{customerId}/schedule/timeline", "GET")
    // @Api(Description="Reads every change of state in a range")
    interface GetScheduleTimeline extends IReturn<ScheduleTimeline>, IGet
    {
        customerId?: string;
        /**
        * ISO 8601 as in a test; absent it is now
        */
        from?: string;
        /**
        * At most 400 days after from; absent it is 30 days after
        */
        to?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ScheduleTimeline;
    }

    /**
    * Adds rules for holidays to a schedule, from a file or a country's list
    */
    // @Route("/customers/{customerId}/schedule/holidays", "POST")
    // @Api(Description="Adds rules for holidays to a schedule, from a file or a country's list")
    interface ImportHolidays extends IReturn<HolidayImport>, IPost
    {
        customerId?: string;
        /**
        * Two letters of ISO 3166, for the list of its public holidays
        */
        country?: string;
        /**
        * Text of an iCalendar file, instead of a country
        */
        calendar?: string;
        /**
        * 0 is this year
        */
        fromYear?: number;
        /**
        * 0 is the year after fromYear; at most 10 years
        */
        toYear?: number;
        /**
        * Holiday if absent
        */
        state?: string;
        priority?: number;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): HolidayImport;
    }

    /**
    * Pages through the customers that the caller reaches
    */
    // @Route("/customers", "GET")
    // @Api(Description="Pages through the customers that the caller reaches")
    interface ListCustomers extends ListRequest<CustomerInfo>, IReturn<ListResponse<CustomerInfo>>, IGet
    {
        /**
        * Only customers of these accounts
        */
        accountIds?: string[];
        /**
        * Text that the name contains, in any case
        */
        nameFilter?: string;
        /**
        * Only customers below these, at any depth unless shallowParent is set
        */
        parentCustomerIds?: string[];
        /**
        * Direct children only
        */
        shallowParent?: boolean;
        /**
        * Only customers that carry all of these tags
        */
        tagIds?: string[];
        /**
        * Only customers with exactly this reference
        */
        referenceId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ListResponse<CustomerInfo>;
    }

    /**
    * Lists the public holidays of a country
    */
    // @Route("/holidays/{country}", "GET")
    // @Api(Description="Lists the public holidays of a country")
    interface ListHolidays extends IReturn<HolidayList>, IGet
    {
        /**
        * Two letters of ISO 3166
        */
        country?: string;
        /**
        * 0 is this year
        */
        fromYear?: number;
        /**
        * 0 is fromYear; at most 10 years
        */
        toYear?: number;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): HolidayList;
    }

    /**
    * Lists the feeds of a schedule
    */
    // @Route("/customers/{customerId}/schedule/feeds", "GET")
    // @Api(Description="Lists the feeds of a schedule")
    interface ListScheduleFeeds extends IReturn<ScheduleFeeds>, IGet
    {
        customerId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ScheduleFeeds;
    }

    /**
    * Adds a customer
    */
    // @Route("/customers", "POST")
    // @Api(Description="Adds a customer")
    interface NewCustomer extends IReturn<CustomerInfo>, IPost
    {
        /**
        * Account that the customer belongs to
        */
        // @ApiMember(Description="Account that the customer belongs to")
        accountId?: string;

        /**
        * Company name
        */
        // @ApiMember(Description="Company name")
        name?: string;

        /**
        * Customer directly above
        */
        // @ApiMember(Description="Customer directly above")
        parentCustomerId?: string;

        /**
        * Identifier in an outside system
        */
        // @ApiMember(Description="Identifier in an outside system")
        referenceId?: string;

        /**
        * Values of custom fields, by field name
        */
        // @ApiMember(Description="Values of custom fields, by field name")
        data?: Struct;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): CustomerInfo;
    }

    /**
    * Makes a secret address to subscribe to a schedule
    */
    // @Route("/customers/{customerId}/schedule/feed", "POST")
    // @Route("/customers/{customerId}/schedule/feeds", "POST")
    // @Api(Description="Makes a secret address to subscribe to a schedule")
    interface NewScheduleFeed extends IReturn<ScheduleFeed>, IPost
    {
        customerId?: string;
        /**
        * What people call the feed
        */
        name?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ScheduleFeed;
    }

    /**
    * Changes the members sent
    */
    // @Route("/customers/{customerId}", "PATCH")
    // @Api(Description="Changes the members sent")
    interface PatchCustomer extends IReturn<CustomerInfo>, IPatch
    {
        customerId?: string;
        /**
        * Company name; cannot be cleared
        */
        name?: string;
        /**
        * Customer directly above; an empty text makes it a root
        */
        parentCustomerId?: string;
        /**
        * Identifier in an outside system; an empty text clears it
        */
        referenceId?: string;
        /**
        * Values of custom fields, by field name
        */
        data?: Struct;
        /**
        * Tags of the account to put on the customer
        */
        tagIds?: string[];
        schedule?: Schedule;
        /**
        * Whether its own prices hold
        */
        overrideBillingSettings?: boolean;
        billingSettings?: BillingSettings;
        /**
        * Whether its own portal settings hold
        */
        overrideAppSettings?: boolean;
        appSettings?: AppSettings;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): CustomerInfo;
    }

    /**
    * Sends calls to a customer's numbers to the staging or the production server
    */
    // @Route("/customers/{customerId}/staging", "POST")
    // @Api(Description="Sends calls to a customer's numbers to the staging or the production server")
    interface SetCustomerStagingMode extends IReturn<CustomerInfo>, IPost
    {
        customerId?: string;
        /**
        * The staging server, or else the production server
        */
        isStaging?: boolean;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): CustomerInfo;
    }

    /**
    * Tells the state of a schedule at a moment
    */
    // @Route("/customers/{customerId}/test-schedule", "POST")
    // @Route("/endpoints/{endpointId}/test-schedule", "POST")
    // @Api(Description="Tells the state of a schedule at a moment")
    interface TestSchedule extends IReturn<TestScheduleResponse>, IPost
    {
        customerId?: string;
        endpointId?: string;
        /**
        * Put in place of the stored one
        */
        // @ApiMember(Description="Put in place of the stored one")
        schedule?: Schedule;

        /**
        * ISO 8601; without an offset it is local to the zone, absent it is now
        */
        dateTime?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): TestScheduleResponse;
    }

    /**
    * Reads what one call changed
    */
    // @Route("/changes/{changeId}", "GET")
    // @Api(Description="Reads what one call changed")
    interface GetChange extends IReturn<ChangeInfo>, IGet
    {
        changeId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ChangeInfo;
    }

    /**
    * Reads the settings of the whole system
    */
    // @Route("/global/settings", "GET")
    // @Api(Description="Reads the settings of the whole system")
    interface GetGlobalSettings extends IReturn<GlobalSettingsInfo>, IGet
    {
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): GlobalSettingsInfo;
    }

    /**
    * Reads an account's settings, fields, tags and mail accounts
    */
    // @Route("/system/settings", "GET")
    // @Api(Description="Reads an account's settings, fields, tags and mail accounts")
    interface GetSystemSettings extends IReturn<SystemSettingsInfo>, IGet
    {
        /**
        * Account; not needed by callers that have one
        */
        accountId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): SystemSettingsInfo;
    }

    /**
    * Lists which countries an account may call
    */
    // @Route("/system/dialing-permissions", "GET")
    // @Api(Description="Lists which countries an account may call")
    interface ListDialingPermissions extends IReturn<ListDialingPermissionsResponse>, IGet
    {
        /**
        * Account; not needed by callers that have one
        */
        accountId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ListDialingPermissionsResponse;
    }

    /**
    * Searches the audit log
    */
    // @Api(Description="Searches the audit log")
    interface ListLogEntries extends ListRequest<LogEntryInfo>, IReturn<ListResponse<LogEntryInfo>>
    {
        /**
        * Only entries of these accounts
        */
        accountIds?: string[];
        /**
        * Only entries of these customers; _ selects those of the account itself
        */
        customerIds?: string[];
        /**
        * First day, YYYY-MM-DD in UTC
        */
        startDate?: string;
        /**
        * Last day, YYYY-MM-DD in UTC
        */
        endDate?: string;
        /**
        * Text that description, reason or login contains, in any case
        */
        description?: string;
        getTypeName?(): string;
        createResponse?(): ListResponse<LogEntryInfo>;
    }

    /**
    * Sets which numbers of one country may be called
    */
    // @Route("/system/dialing-permissions/{isoCode}", "PATCH")
    // @Api(Description="Sets which numbers of one country may be called")
    interface PatchDialingPermissions extends IReturnVoid, IPatch
    {
        /**
        * ISO 3166-1, two letters
        */
        isoCode?: string;
        accountId?: string;
        /**
        * Absent means no
        */
        lowRiskNumbersEnabled?: boolean;
        /**
        * Absent means no
        */
        highRiskSpecialNumbersEnabled?: boolean;
        /**
        * Absent means no
        */
        highRiskTollfraudNumbersEnabled?: boolean;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): void;
    }

    /**
    * Changes the settings of the whole system
    */
    // @Route("/global/settings", "PATCH")
    // @Api(Description="Changes the settings of the whole system")
    interface PatchGlobalSettings extends IReturn<GlobalSettingsInfo>, IPatch
    {
        /**
        * Replaces the stored one whole; an empty one removes it
        */
        systemEmailAccount?: EmailAccount;
        defaultTimeZoneId?: string;
        sessionArchiveDays?: number;
        maintenanceMessage?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): GlobalSettingsInfo;
    }

    /**
    * Changes an account's settings
    */
    // @Route("/system/settings", "PATCHY,PATCH")
    // @Api(Description="Changes an account's settings")
    interface PatchSystemSettings extends IReturn<SystemSettingsInfo>
    {
        accountId?: string;
        overrideSystemTime?: boolean;
        overrideSystemTimeZoneId?: string;
        overrideSystemDateTime?: string;
        systemFields?: SystemSettingsField[];
        customerFields?: CustomerDataField[];
        endpointFields?: EndpointDataField[];
        emailAccounts?: EmailAccount[];
        tags?: Tag[];
        documentation?: string;
        recordingRetentionDays?: number;
        enableSipRefer?: boolean;
        autoAgentLogoffSeconds?: number;
        defaultSipRegion?: TwilioSipRegions;
        getTypeName?(): string;
        createResponse?(): SystemSettingsInfo;
    }

    /**
    * Tries a mail account before it is saved
    */
    // @Route("/settings/test-email", "POST")
    // @Api(Description="Tries a mail account before it is saved")
    interface SendTestEmail extends IReturnVoid, IPost
    {
        /**
        * Mail account to try; without a password that of the stored one of its id
        */
        account?: EmailAccount;
        /**
        * Recipient of the test
        */
        emailAddress?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): void;
    }

    /**
    * Restores the state before a change
    */
    // @Route("/changes/{changeId}/undo", "POST")
    // @Api(Description="Restores the state before a change")
    interface UndoChange extends IReturn<ChangeInfo>, IPost
    {
        changeId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ChangeInfo;
    }

    /**
    * Removes a login
    */
    // @Route("/users/{userId}", "DELETE")
    // @Api(Description="Removes a login")
    interface DeleteUser extends IReturnVoid, IDelete
    {
        userId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): void;
    }

    /**
    * Pages through the logins that reach the given accounts
    */
    // @Route("/users", "GET")
    // @Api(Description="Pages through the logins that reach the given accounts")
    interface ListUsers extends ListRequest<UserInfo>, IReturn<ListResponse<UserInfo>>, IGet
    {
        /**
        * Only logins that were given one of these accounts
        */
        accountIds?: string[];
        /**
        * Part of the email address, in any case
        */
        emailFilter?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ListResponse<UserInfo>;
    }

    /**
    * Adds a login
    */
    // @Route("/users", "POST")
    // @Api(Description="Adds a login")
    interface NewUser extends IReturn<UserInfo>, IPost
    {
        /**
        * Account that the login reaches; needed unless the caller has just one
        */
        accountId?: string;
        /**
        * Unique in the whole system
        */
        emailAddress?: string;
        firstName?: string;
        lastName?: string;
        /**
        * At least 10 characters
        */
        password?: string;
        /**
        * Makes the login a Customer login of this customer instead of a Manager
        */
        customerId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): UserInfo;
    }

    /**
    * Changes a login
    */
    // @Route("/users/{userId}", "PATCH")
    // @Api(Description="Changes a login")
    interface PatchUser extends IReturn<UserInfo>, IPatch
    {
        userId?: string;
        /**
        * Accounts that the login reaches; replaces those it had
        */
        accountIds?: string[];
        firstName?: string;
        lastName?: string;
        /**
        * Left out, the login keeps its password
        */
        newPassword?: string;
        /**
        * Only a SystemAdministrator may change them
        */
        roles?: string[];
        /**
        * Top of what a Customer login reaches
        */
        customerId?: string;
        /**
        * Bounds what the login may do
        */
        managerAccess?: UserManagerAccess;
        /**
        * Areas that the login may use; an empty list stands for all
        */
        dashboardPermissions?: DashboardPermissions[];
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): UserInfo;
    }
}
