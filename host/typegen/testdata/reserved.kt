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

enum class Date_
{
    @SerializedName("1st")
    _1st,
    @SerializedName("a b")
    a_b,
    @SerializedName("a_b")
    a_b_,
    A_B,
    Self,
    crate,
    end,
    `class`,
    String,
    Größe,
}

open class String_
{
    open var `object`:Option? = null
}

open class List : HashMap<String,Option>()
{
}

open class tree : HashMap<String,tree>()
{
}

open class record
{
    open var list:List? = null
    open var trees:HashMap<String,tree>? = null
}

open class Option
{
    open var text:String_? = null
    open var next:Option? = null
    open var date:Date_? = null
    open var record:record? = null
}

open class loose<T1, T2>
{
    open var t:String? = null
}

/**
* Ends * / and \ u0041 ${y} “so”
*/
@Route(Path="/clashes/{a}\\u", Verbs="PUT")
@Api(Description="Ends */ and \\u0041 \${y}\n“so”")
open class clashes : IReturn<String_>, IPut
{
    open var id:String? = null

    @SerializedName("Id")
    open var Id_:String? = null
    open var clashes:Boolean? = null

    @SerializedName("responseType")
    open var responseType_:String? = null
    open var getTypeName:String? = null
    open var getMethod:String? = null
    open var createResponse:Date? = null

    @SerializedName("1st")
    open var _1st:Date_? = null

    @SerializedName("a b")
    open var a_b:String? = null

    @SerializedName("a_b")
    open var a_b_:String? = null
    open var crate:String? = null
    open var `super`:String? = null
    open var end:String? = null
    open var `object`:String? = null

    @SerializedName("class")
    open var class_:String? = null
    open var finalize:Long? = null

    /**
    * Ends * / opens / * and / * / names \ u0041 $x ${y} <b> & “so”
    */
    @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 \$x \${y} <b> & “so”")
    open var marker:String? = null

    @SerializedName("_")
    open var __x:String? = null
    open var any:Any? = null
    companion object { private val responseType = String_::class.java }
    override fun getResponseType(): Any? = Companion.responseType
}

open class getClashes : IReturn<loose<record, Date_>>
{
    open var id:String? = null

    @SerializedName("Id")
    open var Id_:String? = null
    open var clashes:Boolean? = null

    @SerializedName("responseType")
    open var responseType_:String? = null
    open var getTypeName:String? = null
    open var getMethod:String? = null
    open var createResponse:Date? = null

    @SerializedName("1st")
    open var _1st:Date_? = null

    @SerializedName("a b")
    open var a_b:String? = null

    @SerializedName("a_b")
    open var a_b_:String? = null
    open var crate:String? = null
    open var `super`:String? = null
    open var end:String? = null
    open var `object`:String? = null

    @SerializedName("class")
    open var class_:String? = null
    open var finalize:Long? = null

    /**
    * Ends * / opens / * and / * / names \ u0041 $x ${y} <b> & “so”
    */
    @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 \$x \${y} <b> & “so”")
    open var marker:String? = null

    @SerializedName("_")
    open var __x:String? = null
    open var any:Any? = null
    companion object { private val responseType = object : TypeToken<loose<record, Date_>>(){}.type }
    override fun getResponseType(): Any? = Companion.responseType
}

/**
* Records
*/
@Route(Path="/record", Verbs="POST")
@Api(Description="Records")
open class Record : IReturnVoid, IPost
{
    open var loose:loose<record, Date_>? = null

    /**
    * A note of "two" lines \ u and (* *)
    */
    open var base:String? = null
    open var id:String? = null

    @SerializedName("Id")
    open var Id_:String? = null
    open var clashes:Boolean? = null

    @SerializedName("responseType")
    open var responseType_:String? = null
    open var getTypeName:String? = null
    open var getMethod:String? = null
    open var createResponse:Date? = null

    @SerializedName("1st")
    open var _1st:Date_? = null

    @SerializedName("a b")
    open var a_b:String? = null

    @SerializedName("a_b")
    open var a_b_:String? = null
    open var crate:String? = null
    open var `super`:String? = null
    open var end:String? = null
    open var `object`:String? = null

    @SerializedName("class")
    open var class_:String? = null
    open var finalize:Long? = null

    /**
    * Ends * / opens / * and / * / names \ u0041 $x ${y} <b> & “so”
    */
    @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 \$x \${y} <b> & “so”")
    open var marker:String? = null

    @SerializedName("_")
    open var __x:String? = null
    open var any:Any? = null
}

@Route(Path="/more", Verbs="GET")
open class getMore : IReturn<ArrayList<Record>>, IGet
{
    open var more:String? = null
    open var id:String? = null

    @SerializedName("Id")
    open var Id_:String? = null
    open var clashes:Boolean? = null

    @SerializedName("responseType")
    open var responseType_:String? = null
    open var getTypeName:String? = null
    open var getMethod:String? = null
    open var createResponse:Date? = null

    @SerializedName("1st")
    open var _1st:Date_? = null

    @SerializedName("a b")
    open var a_b:String? = null

    @SerializedName("a_b")
    open var a_b_:String? = null
    open var crate:String? = null
    open var `super`:String? = null
    open var end:String? = null
    open var `object`:String? = null

    @SerializedName("class")
    open var class_:String? = null
    open var finalize:Long? = null

    /**
    * Ends * / opens / * and / * / names \ u0041 $x ${y} <b> & “so”
    */
    @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 \$x \${y} <b> & “so”")
    open var marker:String? = null

    @SerializedName("_")
    open var __x:String? = null
    open var any:Any? = null
    companion object { private val responseType = object : TypeToken<ArrayList<Record>>(){}.type }
    override fun getResponseType(): Any? = Companion.responseType
}
