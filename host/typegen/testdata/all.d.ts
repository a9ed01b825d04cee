declare namespace dtos
{

    interface IReturn<T>
    {
        createResponse?(): T;
    }

    interface IGet
    {
    }

    interface IPost
    {
    }

    type ValueTypes = 'NotSpecified' | 'String' | 'Boolean' | 'Number' | 'List' | 'Struct' | 'Transition' | 'Custom' | 'Date' | 'AudioFile' | 'TimeZoneId' | 'PhoneNumber' | 'User' | 'Endpoint' | 'Time' | 'File' | 'FaxNumber' | 'EmailAccount' | 'Customer' | 'Flow' | 'Team' | 'FlowReference' | 'Integration' | 'Assistant';

    type NodeParameterSources = 'Value' | 'Expression' | 'Customer' | 'Endpoint' | 'User' | 'System';

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
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): AccountInfo;
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
    * Reads one customer
    */
    // @Route("/customers/{customerId}", "GET")
    // @Api(Description="Reads one customer")
    interface GetCustomer extends IReturn<CustomerInfo>, IGet
    {
        customerId?: string;
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): CustomerInfo;
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
        getTypeName?(): string;
        getMethod?(): string;
        createResponse?(): ListResponse<CustomerInfo>;
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
