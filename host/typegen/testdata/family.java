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

    public static class nothing
    {
    }

    public static class kept
    {
        @SerializedName("responseType")
        public String responseType_ = null;

        @SerializedName("a-b")
        public Date a_b = null;
        public Date since = null;
        public kept kept = null;

        public String getResponseType_() { return responseType_; }
        public kept setResponseType_(String value) { this.responseType_ = value; return this; }
        public Date getA_b() { return a_b; }
        public kept setA_b(Date value) { this.a_b = value; return this; }
        public Date getSince() { return since; }
        public kept setSince(Date value) { this.since = value; return this; }
        public kept getKept() { return kept; }
        public kept setKept(kept value) { this.kept = value; return this; }
    }

    @Route(Path="/kept", Verbs="GET")
    public static class getKept extends kept implements IReturn<kept>, IGet
    {
        public String more = null;
        public nothing nothing = null;

        public String getMore() { return more; }
        public getKept setMore(String value) { this.more = value; return this; }
        public nothing getNothing() { return nothing; }
        public getKept setNothing(nothing value) { this.nothing = value; return this; }
        private static Object responseType = kept.class;
        public Object getResponseType() { return responseType; }
    }

    public static class keptPage<T> extends kept
    {
        public ArrayList<T> items = null;

        public ArrayList<T> getItems() { return items; }
        public keptPage<T> setItems(ArrayList<T> value) { this.items = value; return this; }
    }

    @Route(Path="/kept/all", Verbs="GET")
    public static class listKept extends keptPage<getKept> implements IReturn<keptPage<kept>>, IGet
    {
        public Integer getMethod = null;

        public Integer getGetMethod() { return getMethod; }
        public listKept setGetMethod(Integer value) { this.getMethod = value; return this; }
        private static Object responseType = new TypeToken<keptPage<kept>>(){}.getType();
        public Object getResponseType() { return responseType; }
    }
}
