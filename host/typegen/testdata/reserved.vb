Imports System
Imports System.Collections
Imports System.Collections.Generic
Imports System.Runtime.Serialization
Imports ServiceStack
Imports ServiceStack.DataAnnotations

Namespace Global

    Namespace Dtos

        Public Enum ValueTypes
            NotSpecified
            [String]
            [Boolean]
            Number
            List
            Struct
            Transition
            Custom
            [Date]
            AudioFile
            TimeZoneId
            PhoneNumber
            User
            Endpoint
            Time
            File
            FaxNumber
            EmailAccount
            Customer
            Flow
            Team
            FlowReference
            Integration
            Assistant
            SipTrunk
        End Enum

        Public Enum NodeParameterSources
            Value
            Expression
            Customer
            Endpoint
            User
            System
            Session
            Flow
            FlowParameter
        End Enum

        Public Partial Class Struct
            Inherits Dictionary(Of String, Value)
        End Class

        Public Partial Class Value

            Public Overridable Property BoolValue As Nullable(Of Boolean)

            '''<summary>
            '''Text; also ids, dates and transition targets
            '''</summary>
            Public Overridable Property StringValue As String

            Public Overridable Property NumberValue As Nullable(Of Double)

            Public Overridable Property ListValue As List(Of Struct)

            Public Overridable Property StructValue As Struct
        End Class

        Public Partial Class NodeParameter

            '''<summary>
            '''Unique in the flow
            '''</summary>
            Public Overridable Property Id As String

            Public Overridable Property Type As ValueTypes

            Public Overridable Property Source As NodeParameterSources

            Public Overridable Property Value As Value

            Public Overridable Property Expression As String

            '''<summary>
            '''Field name for the field sources
            '''</summary>
            Public Overridable Property ReferenceId As String

            Public Overridable Property IsAsync As Boolean

            Public Overridable Property IsOutput As Boolean

            Public Overridable Property ListParameters As List(Of NodeParameterMap)

            Public Overridable Property StructParameters As NodeParameterMap
        End Class

        Public Partial Class NodeParameterMap
            Inherits Dictionary(Of String, NodeParameter)
        End Class

        <DataContract>
        Public Enum [Date]
            <EnumMember(Value:="1st")>
            _1st
            <EnumMember(Value:="a b")>
            a_b
            <EnumMember(Value:="a_b")>
            a_b_
            <EnumMember(Value:="A_B")>
            A_B__
            Self
            crate
            [end]
            [class]
            [String]
            Größe
        End Enum

        Public Partial Class [String]

            Public Overridable Property [Object] As [Option]
        End Class

        Public Partial Class List_
            Inherits Dictionary(Of String, [Option])
        End Class

        Public Partial Class tree
            Inherits Dictionary(Of String, tree)
        End Class

        Public Partial Class record_

            Public Overridable Property List As List_

            Public Overridable Property Trees As Dictionary(Of String, tree)
        End Class

        Public Partial Class [Option]

            Public Overridable Property Text As [String]

            Public Overridable Property [Next] As [Option]

            Public Overridable Property [Date] As [Date]

            Public Overridable Property Record As record_
        End Class

        Public Partial Class loose(Of T1, T2)

            Public Overridable Property T As String
        End Class

        '''<summary>
        '''Ends */ and \u0041 ${y} “so”
        '''</summary>
        <Route("/clashes/{a}\u", "PUT")>
        <Api(Description:="Ends */ and \u0041 ${y} ““so””")>
        <DataContract>
        Public Partial Class clashes
            Implements IReturn(Of [String])
            Implements IPut

            <DataMember(Name:="id")>
            Public Overridable Property Id As String

            <DataMember(Name:="Id")>
            Public Overridable Property Id_ As String

            <DataMember(Name:="clashes")>
            Public Overridable Property Clashes_ As Nullable(Of Boolean)

            <DataMember(Name:="responseType")>
            Public Overridable Property ResponseType As String

            <DataMember(Name:="getTypeName")>
            Public Overridable Property GetTypeName As String

            <DataMember(Name:="getMethod")>
            Public Overridable Property GetMethod As String

            <DataMember(Name:="createResponse")>
            Public Overridable Property CreateResponse As Nullable(Of Date)

            <DataMember(Name:="1st")>
            Public Overridable Property _1st As Nullable(Of [Date])

            <DataMember(Name:="a b")>
            Public Overridable Property A_b As String

            <DataMember(Name:="a_b")>
            Public Overridable Property A_b_ As String

            <DataMember(Name:="crate")>
            Public Overridable Property Crate As String

            <DataMember(Name:="super")>
            Public Overridable Property Super As String

            <DataMember(Name:="end")>
            Public Overridable Property [End] As String

            <DataMember(Name:="object")>
            Public Overridable Property [Object] As String

            <DataMember(Name:="class")>
            Public Overridable Property [Class] As String

            <DataMember(Name:="finalize")>
            Public Overridable Property Finalize As Nullable(Of Long)

            '''<summary>
            '''Ends */ opens /* and /*/ names \u0041 $x ${y} &lt;b&gt; &amp; “so”
            '''</summary>
            <DataMember(Name:="marker")>
            <ApiMember(Description:="Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & ““so””")>
            Public Overridable Property Marker As String

            <DataMember(Name:="_")>
            Public Overridable Property __x As String

            <DataMember(Name:="any")>
            Public Overridable Property Any As Object
        End Class

        <DataContract>
        Public Partial Class getClashes
            Implements IReturn(Of loose(Of record_, [Date]))

            <DataMember(Name:="id")>
            Public Overridable Property Id As String

            <DataMember(Name:="Id")>
            Public Overridable Property Id_ As String

            <DataMember(Name:="clashes")>
            Public Overridable Property Clashes As Nullable(Of Boolean)

            <DataMember(Name:="responseType")>
            Public Overridable Property ResponseType As String

            <DataMember(Name:="getTypeName")>
            Public Overridable Property GetTypeName As String

            <DataMember(Name:="getMethod")>
            Public Overridable Property GetMethod As String

            <DataMember(Name:="createResponse")>
            Public Overridable Property CreateResponse As Nullable(Of Date)

            <DataMember(Name:="1st")>
            Public Overridable Property _1st As Nullable(Of [Date])

            <DataMember(Name:="a b")>
            Public Overridable Property A_b As String

            <DataMember(Name:="a_b")>
            Public Overridable Property A_b_ As String

            <DataMember(Name:="crate")>
            Public Overridable Property Crate As String

            <DataMember(Name:="super")>
            Public Overridable Property Super As String

            <DataMember(Name:="end")>
            Public Overridable Property [End] As String

            <DataMember(Name:="object")>
            Public Overridable Property [Object] As String

            <DataMember(Name:="class")>
            Public Overridable Property [Class] As String

            <DataMember(Name:="finalize")>
            Public Overridable Property Finalize As Nullable(Of Long)

            '''<summary>
            '''Ends */ opens /* and /*/ names \u0041 $x ${y} &lt;b&gt; &amp; “so”
            '''</summary>
            <DataMember(Name:="marker")>
            <ApiMember(Description:="Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & ““so””")>
            Public Overridable Property Marker As String

            <DataMember(Name:="_")>
            Public Overridable Property __x As String

            <DataMember(Name:="any")>
            Public Overridable Property Any As Object
        End Class

        '''<summary>
        '''Records
        '''</summary>
        <Route("/record", "POST")>
        <Api(Description:="Records")>
        <DataContract>
        Public Partial Class Record
            Implements IReturnVoid
            Implements IPost

            <DataMember(Name:="loose")>
            Public Overridable Property Loose As loose(Of record_, [Date])

            '''<summary>
            '''A note of "two" lines \u and (* *)
            '''</summary>
            <DataMember(Name:="base")>
            Public Overridable Property Base As String

            <DataMember(Name:="id")>
            Public Overridable Property Id As String

            <DataMember(Name:="Id")>
            Public Overridable Property Id_ As String

            <DataMember(Name:="clashes")>
            Public Overridable Property Clashes As Nullable(Of Boolean)

            <DataMember(Name:="responseType")>
            Public Overridable Property ResponseType As String

            <DataMember(Name:="getTypeName")>
            Public Overridable Property GetTypeName As String

            <DataMember(Name:="getMethod")>
            Public Overridable Property GetMethod As String

            <DataMember(Name:="createResponse")>
            Public Overridable Property CreateResponse As Nullable(Of Date)

            <DataMember(Name:="1st")>
            Public Overridable Property _1st As Nullable(Of [Date])

            <DataMember(Name:="a b")>
            Public Overridable Property A_b As String

            <DataMember(Name:="a_b")>
            Public Overridable Property A_b_ As String

            <DataMember(Name:="crate")>
            Public Overridable Property Crate As String

            <DataMember(Name:="super")>
            Public Overridable Property Super As String

            <DataMember(Name:="end")>
            Public Overridable Property [End] As String

            <DataMember(Name:="object")>
            Public Overridable Property [Object] As String

            <DataMember(Name:="class")>
            Public Overridable Property [Class] As String

            <DataMember(Name:="finalize")>
            Public Overridable Property Finalize As Nullable(Of Long)

            '''<summary>
            '''Ends */ opens /* and /*/ names \u0041 $x ${y} &lt;b&gt; &amp; “so”
            '''</summary>
            <DataMember(Name:="marker")>
            <ApiMember(Description:="Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & ““so””")>
            Public Overridable Property Marker As String

            <DataMember(Name:="_")>
            Public Overridable Property __x As String

            <DataMember(Name:="any")>
            Public Overridable Property Any As Object
        End Class

        <Route("/more", "GET")>
        <DataContract>
        Public Partial Class getMore
            Implements IReturn(Of List(Of Record))
            Implements IGet

            <DataMember(Name:="more")>
            Public Overridable Property More As String

            <DataMember(Name:="id")>
            Public Overridable Property Id As String

            <DataMember(Name:="Id")>
            Public Overridable Property Id_ As String

            <DataMember(Name:="clashes")>
            Public Overridable Property Clashes As Nullable(Of Boolean)

            <DataMember(Name:="responseType")>
            Public Overridable Property ResponseType As String

            <DataMember(Name:="getTypeName")>
            Public Overridable Property GetTypeName As String

            <DataMember(Name:="getMethod")>
            Public Overridable Property GetMethod As String

            <DataMember(Name:="createResponse")>
            Public Overridable Property CreateResponse As Nullable(Of Date)

            <DataMember(Name:="1st")>
            Public Overridable Property _1st As Nullable(Of [Date])

            <DataMember(Name:="a b")>
            Public Overridable Property A_b As String

            <DataMember(Name:="a_b")>
            Public Overridable Property A_b_ As String

            <DataMember(Name:="crate")>
            Public Overridable Property Crate As String

            <DataMember(Name:="super")>
            Public Overridable Property Super As String

            <DataMember(Name:="end")>
            Public Overridable Property [End] As String

            <DataMember(Name:="object")>
            Public Overridable Property [Object] As String

            <DataMember(Name:="class")>
            Public Overridable Property [Class] As String

            <DataMember(Name:="finalize")>
            Public Overridable Property Finalize As Nullable(Of Long)

            '''<summary>
            '''Ends */ opens /* and /*/ names \u0041 $x ${y} &lt;b&gt; &amp; “so”
            '''</summary>
            <DataMember(Name:="marker")>
            <ApiMember(Description:="Ends */ opens /* and /*/ names \u0041 $x ${y} <b> & ““so””")>
            Public Overridable Property Marker As String

            <DataMember(Name:="_")>
            Public Overridable Property __x As String

            <DataMember(Name:="any")>
            Public Overridable Property Any As Object
        End Class
    End Namespace
End Namespace
