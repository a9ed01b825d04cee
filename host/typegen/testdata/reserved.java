import java.math.*;
import java.util.*;
import net.servicestack.client.*;
import com.google.gson.annotations.*;
import com.google.gson.reflect.*;

public class dtos
{

    public static enum ValueTypes
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
        SipTrunk;
    }

    public static enum NodeParameterSources
    {
        Value,
        Expression,
        Customer,
        Endpoint,
        User,
        System,
        Session,
        Flow,
        FlowParameter;
    }

    public static class Struct extends HashMap<String,Value>
    {
    }

    public static class Value
    {
        public Boolean boolValue = null;

        /**
        * Text; also ids, dates and transition targets
        */
        public String stringValue = null;
        public Double numberValue = null;
        public ArrayList<Struct> listValue = null;
        public Struct structValue = null;

        public Boolean getBoolValue() { return boolValue; }
        public Value setBoolValue(Boolean value) { this.boolValue = value; return this; }
        public String getStringValue() { return stringValue; }
        public Value setStringValue(String value) { this.stringValue = value; return this; }
        public Double getNumberValue() { return numberValue; }
        public Value setNumberValue(Double value) { this.numberValue = value; return this; }
        public ArrayList<Struct> getListValue() { return listValue; }
        public Value setListValue(ArrayList<Struct> value) { this.listValue = value; return this; }
        public Struct getStructValue() { return structValue; }
        public Value setStructValue(Struct value) { this.structValue = value; return this; }
    }

    public static class NodeParameter
    {
        /**
        * Unique in the flow
        */
        public String id = null;
        public ValueTypes type = null;
        public NodeParameterSources source = null;
        public Value value = null;
        public String expression = null;

        /**
        * Field name for the field sources
        */
        public String referenceId = null;
        public Boolean isAsync = null;
        public Boolean isOutput = null;
        public ArrayList<NodeParameterMap> listParameters = null;
        public NodeParameterMap structParameters = null;

        public String getId() { return id; }
        public NodeParameter setId(String value) { this.id = value; return this; }
        public ValueTypes getType() { return type; }
        public NodeParameter setType(ValueTypes value) { this.type = value; return this; }
        public NodeParameterSources getSource() { return source; }
        public NodeParameter setSource(NodeParameterSources value) { this.source = value; return this; }
        public Value getValue() { return value; }
        public NodeParameter setValue(Value value) { this.value = value; return this; }
        public String getExpression() { return expression; }
        public NodeParameter setExpression(String value) { this.expression = value; return this; }
        public String getReferenceId() { return referenceId; }
        public NodeParameter setReferenceId(String value) { this.referenceId = value; return this; }
        public Boolean getIsAsync() { return isAsync; }
        public NodeParameter setIsAsync(Boolean value) { this.isAsync = value; return this; }
        public Boolean getIsOutput() { return isOutput; }
        public NodeParameter setIsOutput(Boolean value) { this.isOutput = value; return this; }
        public ArrayList<NodeParameterMap> getListParameters() { return listParameters; }
        public NodeParameter setListParameters(ArrayList<NodeParameterMap> value) { this.listParameters = value; return this; }
        public NodeParameterMap getStructParameters() { return structParameters; }
        public NodeParameter setStructParameters(NodeParameterMap value) { this.structParameters = value; return this; }
    }

    public static class NodeParameterMap extends HashMap<String,NodeParameter>
    {
    }

    public static enum Date_
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
        @SerializedName("class")
        Class,
        String,
        Größe;
    }

    public static class String_
    {
        public Option object = null;

        public Option getObject() { return object; }
        public String_ setObject(Option value) { this.object = value; return this; }
    }

    public static class List extends HashMap<String,Option>
    {
    }

    public static class tree extends HashMap<String,tree>
    {
    }

    public static class Record_
    {
        public List list = null;
        public HashMap<String,tree> trees = null;

        public List getList() { return list; }
        public Record_ setList(List value) { this.list = value; return this; }
        public HashMap<String,tree> getTrees() { return trees; }
        public Record_ setTrees(HashMap<String,tree> value) { this.trees = value; return this; }
    }

    public static class Option
    {
        public String_ text = null;
        public Option next = null;
        public Date_ date = null;
        public Record_ record = null;

        public String_ getText() { return text; }
        public Option setText(String_ value) { this.text = value; return this; }
        public Option getNext() { return next; }
        public Option setNext(Option value) { this.next = value; return this; }
        public Date_ getDate() { return date; }
        public Option setDate(Date_ value) { this.date = value; return this; }
        public Record_ getRecord() { return record; }
        public Option setRecord(Record_ value) { this.record = value; return this; }
    }

    public static class loose<T1, T2>
    {
        public String t = null;

        public String getT() { return t; }
        public loose<T1, T2> setT(String value) { this.t = value; return this; }
    }

    /**
    * Ends * / and \ u0041 ${y} “so”
    */
    @Route(Path="/clashes/{a}\\u", Verbs="PUT")
    @Api(Description="Ends */ and \\u0041 ${y}\n“so”")
    public static class clashes implements IReturn<String_>, IPut
    {
        public String id = null;

        @SerializedName("Id")
        public String Id_ = null;
        public Boolean clashes = null;

        @SerializedName("responseType")
        public String responseType_ = null;
        public String getTypeName = null;
        public String getMethod = null;
        public Date createResponse = null;

        @SerializedName("1st")
        public Date_ _1st = null;

        @SerializedName("a b")
        public String a_b = null;

        @SerializedName("a_b")
        public String a_b_ = null;
        public String crate = null;

        @SerializedName("super")
        public String Super = null;
        public String end = null;
        public String object = null;

        @SerializedName("class")
        public String Class_ = null;
        public Long finalize = null;

        /**
        * Ends * / opens / * and / * / names \ u0041 $x ${y} <b> & “so”
        */
        @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
        public String marker = null;

        @SerializedName("_")
        public String __x = null;
        public Object any = null;

        public String getId() { return id; }
        public clashes setId(String value) { this.id = value; return this; }
        public String getId_() { return Id_; }
        public clashes setId_(String value) { this.Id_ = value; return this; }
        public Boolean getClashes() { return clashes; }
        public clashes setClashes(Boolean value) { this.clashes = value; return this; }
        public String getResponseType_() { return responseType_; }
        public clashes setResponseType_(String value) { this.responseType_ = value; return this; }
        public String getGetTypeName() { return getTypeName; }
        public clashes setGetTypeName(String value) { this.getTypeName = value; return this; }
        public String getGetMethod() { return getMethod; }
        public clashes setGetMethod(String value) { this.getMethod = value; return this; }
        public Date getCreateResponse() { return createResponse; }
        public clashes setCreateResponse(Date value) { this.createResponse = value; return this; }
        public Date_ get_1st() { return _1st; }
        public clashes set_1st(Date_ value) { this._1st = value; return this; }
        public String getA_b() { return a_b; }
        public clashes setA_b(String value) { this.a_b = value; return this; }
        public String getA_b_() { return a_b_; }
        public clashes setA_b_(String value) { this.a_b_ = value; return this; }
        public String getCrate() { return crate; }
        public clashes setCrate(String value) { this.crate = value; return this; }
        public String getSuper() { return Super; }
        public clashes setSuper(String value) { this.Super = value; return this; }
        public String getEnd() { return end; }
        public clashes setEnd(String value) { this.end = value; return this; }
        public String getObject() { return object; }
        public clashes setObject(String value) { this.object = value; return this; }
        public String getClass_() { return Class_; }
        public clashes setClass_(String value) { this.Class_ = value; return this; }
        public Long getFinalize() { return finalize; }
        public clashes setFinalize(Long value) { this.finalize = value; return this; }
        public String getMarker() { return marker; }
        public clashes setMarker(String value) { this.marker = value; return this; }
        public String get__x() { return __x; }
        public clashes set__x(String value) { this.__x = value; return this; }
        public Object getAny() { return any; }
        public clashes setAny(Object value) { this.any = value; return this; }
        private static Object responseType = String_.class;
        public Object getResponseType() { return responseType; }
    }

    public static class getClashes implements IReturn<loose<Record_, Date_>>
    {
        public String id = null;

        @SerializedName("Id")
        public String Id_ = null;
        public Boolean clashes = null;

        @SerializedName("responseType")
        public String responseType_ = null;
        public String getTypeName = null;
        public String getMethod = null;
        public Date createResponse = null;

        @SerializedName("1st")
        public Date_ _1st = null;

        @SerializedName("a b")
        public String a_b = null;

        @SerializedName("a_b")
        public String a_b_ = null;
        public String crate = null;

        @SerializedName("super")
        public String Super = null;
        public String end = null;
        public String object = null;

        @SerializedName("class")
        public String Class_ = null;
        public Long finalize = null;

        /**
        * Ends * / opens / * and / * / names \ u0041 $x ${y} <b> & “so”
        */
        @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
        public String marker = null;

        @SerializedName("_")
        public String __x = null;
        public Object any = null;

        public String getId() { return id; }
        public getClashes setId(String value) { this.id = value; return this; }
        public String getId_() { return Id_; }
        public getClashes setId_(String value) { this.Id_ = value; return this; }
        public Boolean getClashes() { return clashes; }
        public getClashes setClashes(Boolean value) { this.clashes = value; return this; }
        public String getResponseType_() { return responseType_; }
        public getClashes setResponseType_(String value) { this.responseType_ = value; return this; }
        public String getGetTypeName() { return getTypeName; }
        public getClashes setGetTypeName(String value) { this.getTypeName = value; return this; }
        public String getGetMethod() { return getMethod; }
        public getClashes setGetMethod(String value) { this.getMethod = value; return this; }
        public Date getCreateResponse() { return createResponse; }
        public getClashes setCreateResponse(Date value) { this.createResponse = value; return this; }
        public Date_ get_1st() { return _1st; }
        public getClashes set_1st(Date_ value) { this._1st = value; return this; }
        public String getA_b() { return a_b; }
        public getClashes setA_b(String value) { this.a_b = value; return this; }
        public String getA_b_() { return a_b_; }
        public getClashes setA_b_(String value) { this.a_b_ = value; return this; }
        public String getCrate() { return crate; }
        public getClashes setCrate(String value) { this.crate = value; return this; }
        public String getSuper() { return Super; }
        public getClashes setSuper(String value) { this.Super = value; return this; }
        public String getEnd() { return end; }
        public getClashes setEnd(String value) { this.end = value; return this; }
        public String getObject() { return object; }
        public getClashes setObject(String value) { this.object = value; return this; }
        public String getClass_() { return Class_; }
        public getClashes setClass_(String value) { this.Class_ = value; return this; }
        public Long getFinalize() { return finalize; }
        public getClashes setFinalize(Long value) { this.finalize = value; return this; }
        public String getMarker() { return marker; }
        public getClashes setMarker(String value) { this.marker = value; return this; }
        public String get__x() { return __x; }
        public getClashes set__x(String value) { this.__x = value; return this; }
        public Object getAny() { return any; }
        public getClashes setAny(Object value) { this.any = value; return this; }
        private static Object responseType = new TypeToken<loose<Record_, Date_>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }

    /**
    * Records
    */
    @Route(Path="/record", Verbs="POST")
    @Api(Description="Records")
    public static class Record implements IReturnVoid, IPost
    {
        public loose<Record_, Date_> loose = null;

        /**
        * A note of "two" lines \ u and (* *)
        */
        public String base = null;
        public String id = null;

        @SerializedName("Id")
        public String Id_ = null;
        public Boolean clashes = null;

        @SerializedName("responseType")
        public String responseType_ = null;
        public String getTypeName = null;
        public String getMethod = null;
        public Date createResponse = null;

        @SerializedName("1st")
        public Date_ _1st = null;

        @SerializedName("a b")
        public String a_b = null;

        @SerializedName("a_b")
        public String a_b_ = null;
        public String crate = null;

        @SerializedName("super")
        public String Super = null;
        public String end = null;
        public String object = null;

        @SerializedName("class")
        public String Class_ = null;
        public Long finalize = null;

        /**
        * Ends * / opens / * and / * / names \ u0041 $x ${y} <b> & “so”
        */
        @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
        public String marker = null;

        @SerializedName("_")
        public String __x = null;
        public Object any = null;

        public loose<Record_, Date_> getLoose() { return loose; }
        public Record setLoose(loose<Record_, Date_> value) { this.loose = value; return this; }
        public String getBase() { return base; }
        public Record setBase(String value) { this.base = value; return this; }
        public String getId() { return id; }
        public Record setId(String value) { this.id = value; return this; }
        public String getId_() { return Id_; }
        public Record setId_(String value) { this.Id_ = value; return this; }
        public Boolean getClashes() { return clashes; }
        public Record setClashes(Boolean value) { this.clashes = value; return this; }
        public String getResponseType_() { return responseType_; }
        public Record setResponseType_(String value) { this.responseType_ = value; return this; }
        public String getGetTypeName() { return getTypeName; }
        public Record setGetTypeName(String value) { this.getTypeName = value; return this; }
        public String getGetMethod() { return getMethod; }
        public Record setGetMethod(String value) { this.getMethod = value; return this; }
        public Date getCreateResponse() { return createResponse; }
        public Record setCreateResponse(Date value) { this.createResponse = value; return this; }
        public Date_ get_1st() { return _1st; }
        public Record set_1st(Date_ value) { this._1st = value; return this; }
        public String getA_b() { return a_b; }
        public Record setA_b(String value) { this.a_b = value; return this; }
        public String getA_b_() { return a_b_; }
        public Record setA_b_(String value) { this.a_b_ = value; return this; }
        public String getCrate() { return crate; }
        public Record setCrate(String value) { this.crate = value; return this; }
        public String getSuper() { return Super; }
        public Record setSuper(String value) { this.Super = value; return this; }
        public String getEnd() { return end; }
        public Record setEnd(String value) { this.end = value; return this; }
        public String getObject() { return object; }
        public Record setObject(String value) { this.object = value; return this; }
        public String getClass_() { return Class_; }
        public Record setClass_(String value) { this.Class_ = value; return this; }
        public Long getFinalize() { return finalize; }
        public Record setFinalize(Long value) { this.finalize = value; return this; }
        public String getMarker() { return marker; }
        public Record setMarker(String value) { this.marker = value; return this; }
        public String get__x() { return __x; }
        public Record set__x(String value) { this.__x = value; return this; }
        public Object getAny() { return any; }
        public Record setAny(Object value) { this.any = value; return this; }
    }

    @Route(Path="/more", Verbs="GET")
    public static class getMore implements IReturn<ArrayList<Record>>, IGet
    {
        public String more = null;
        public String id = null;

        @SerializedName("Id")
        public String Id_ = null;
        public Boolean clashes = null;

        @SerializedName("responseType")
        public String responseType_ = null;
        public String getTypeName = null;
        public String getMethod = null;
        public Date createResponse = null;

        @SerializedName("1st")
        public Date_ _1st = null;

        @SerializedName("a b")
        public String a_b = null;

        @SerializedName("a_b")
        public String a_b_ = null;
        public String crate = null;

        @SerializedName("super")
        public String Super = null;
        public String end = null;
        public String object = null;

        @SerializedName("class")
        public String Class_ = null;
        public Long finalize = null;

        /**
        * Ends * / opens / * and / * / names \ u0041 $x ${y} <b> & “so”
        */
        @ApiMember(Description="Ends */ opens /* and /*/ names \\u0041 $x ${y} <b> & “so”")
        public String marker = null;

        @SerializedName("_")
        public String __x = null;
        public Object any = null;

        public String getMore() { return more; }
        public getMore setMore(String value) { this.more = value; return this; }
        public String getId() { return id; }
        public getMore setId(String value) { this.id = value; return this; }
        public String getId_() { return Id_; }
        public getMore setId_(String value) { this.Id_ = value; return this; }
        public Boolean getClashes() { return clashes; }
        public getMore setClashes(Boolean value) { this.clashes = value; return this; }
        public String getResponseType_() { return responseType_; }
        public getMore setResponseType_(String value) { this.responseType_ = value; return this; }
        public String getGetTypeName() { return getTypeName; }
        public getMore setGetTypeName(String value) { this.getTypeName = value; return this; }
        public String getGetMethod() { return getMethod; }
        public getMore setGetMethod(String value) { this.getMethod = value; return this; }
        public Date getCreateResponse() { return createResponse; }
        public getMore setCreateResponse(Date value) { this.createResponse = value; return this; }
        public Date_ get_1st() { return _1st; }
        public getMore set_1st(Date_ value) { this._1st = value; return this; }
        public String getA_b() { return a_b; }
        public getMore setA_b(String value) { this.a_b = value; return this; }
        public String getA_b_() { return a_b_; }
        public getMore setA_b_(String value) { this.a_b_ = value; return this; }
        public String getCrate() { return crate; }
        public getMore setCrate(String value) { this.crate = value; return this; }
        public String getSuper() { return Super; }
        public getMore setSuper(String value) { this.Super = value; return this; }
        public String getEnd() { return end; }
        public getMore setEnd(String value) { this.end = value; return this; }
        public String getObject() { return object; }
        public getMore setObject(String value) { this.object = value; return this; }
        public String getClass_() { return Class_; }
        public getMore setClass_(String value) { this.Class_ = value; return this; }
        public Long getFinalize() { return finalize; }
        public getMore setFinalize(Long value) { this.finalize = value; return this; }
        public String getMarker() { return marker; }
        public getMore setMarker(String value) { this.marker = value; return this; }
        public String get__x() { return __x; }
        public getMore set__x(String value) { this.__x = value; return this; }
        public Object getAny() { return any; }
        public getMore setAny(Object value) { this.any = value; return this; }
        private static Object responseType = new TypeToken<ArrayList<Record>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }
}
