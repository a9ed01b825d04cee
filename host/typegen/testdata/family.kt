import java.math.*
import java.util.*
import net.servicestack.client.*
import com.google.gson.annotations.*
import com.google.gson.reflect.*

enum class ValueTypes
{
    NotSpecified,
    String,
    Boolean,
    Number,
    List,
    Struct,
    Transition,
    Custom,
    Date,
    AudioFile,
    TimeZoneId,
    PhoneNumber,
    User,
    Endpoint,
    Time,
    File,
    FaxNumber,
    EmailAccount,
    Customer,
    Flow,
    Team,
    FlowReference,
    Integration,
    Assistant,
    SipTrunk,
}

enum class NodeParameterSources
{
    Value,
    Expression,
    Customer,
    Endpoint,
    User,
    System,
    Session,
    Flow,
    FlowParameter,
}

open class Struct : HashMap<String,Value>()
{
}

open class Value
{
    open var boolValue:Boolean? = null

    /**
    * Text; also ids, dates and transition targets
    */
    open var stringValue:String? = null
    open var numberValue:Double? = null
    open var listValue:ArrayList<Struct>? = null
    open var structValue:Struct? = null
}

open class NodeParameter
{
    /**
    * Unique in the flow
    */
    open var id:String? = null
    open var type:ValueTypes? = null
    open var source:NodeParameterSources? = null
    open var value:Value? = null
    open var expression:String? = null

    /**
    * Field name for the field sources
    */
    open var referenceId:String? = null
    open var isAsync:Boolean? = null
    open var isOutput:Boolean? = null
    open var listParameters:ArrayList<NodeParameterMap>? = null
    open var structParameters:NodeParameterMap? = null
}

open class NodeParameterMap : HashMap<String,NodeParameter>()
{
}

open class nothing
{
}

open class kept
{
    @SerializedName("responseType")
    open var responseType_:String? = null

    @SerializedName("a-b")
    open var a_b:Date? = null
    open var since:Date? = null
    open var kept:kept? = null
}

@Route(Path="/kept", Verbs="GET")
open class getKept : kept(), IReturn<kept>, IGet
{
    open var more:String? = null
    open var nothing:nothing? = null
    companion object { private val responseType = kept::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

open class keptPage<T> : kept()
{
    open var items:ArrayList<T>? = null
}

@Route(Path="/kept/all", Verbs="GET")
open class listKept : keptPage<getKept>(), IReturn<keptPage<kept>>, IGet
{
    open var getMethod:Int? = null
    companion object { private val responseType = object : TypeToken<keptPage<kept>>(){}.type }
    override fun getResponseType(): Any? = Companion.responseType
}
