export class NodeParameterMap
{
    [key:string] : NodeParameter;

    public constructor(init?: Partial<NodeParameterMap>) { (Object as any).assign(this, init); }
}


export class AuthenticateResponse
{
    public userId?: string;
    public sessionId?: string;
    public userName?: string;
    public displayName?: string;
    public referrerUrl?: string;
    public bearerToken?: string;
    public refreshToken?: string;
    public profileUrl?: string;
    public roles?: string[];
    public permissions?: string[];
    public responseStatus?: ResponseStatus;
    public meta?: { [index: string]: string; };

    public constructor(init?: Partial<AuthenticateResponse>) { (Object as any).assign(this, init); }
}

/**
* Signs in, or out with provider logout
*/
// @Api(Description="Signs in, or out with provider logout")
export class Authenticate
{
    public provider?: string;
    public userName?: string;
    public password?: string;
    public rememberMe?: boolean;
    public accessToken?: string;
    public accessTokenSecret?: string;
    public errorView?: string;
    public meta?: { [index: string]: string; };

    public constructor(init?: Partial<Authenticate>) { (Object as any).assign(this, init); }
}
