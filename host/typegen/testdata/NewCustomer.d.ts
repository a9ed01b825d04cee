declare namespace dtos
{

    interface IReturn<T>
    {
        createResponse?(): T;
    }

    interface IPost
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
}
