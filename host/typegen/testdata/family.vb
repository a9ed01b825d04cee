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

        Public Partial Class [nothing]
        End Class

        <DataContract>
        Public Partial Class kept

            <DataMember(Name:="responseType")>
            Public Overridable Property ResponseType As String

            <DataMember(Name:="a-b")>
            Public Overridable Property A_b As Nullable(Of Date)

            <DataMember(Name:="since")>
            Public Overridable Property Since As Date

            <DataMember(Name:="kept")>
            Public Overridable Property Kept_ As kept
        End Class

        <Route("/kept", "GET")>
        <DataContract>
        Public Partial Class getKept
            Inherits kept
            Implements IReturn(Of kept)
            Implements IGet

            <DataMember(Name:="more")>
            Public Overridable Property More As String

            <DataMember(Name:="nothing")>
            Public Overridable Property [Nothing] As [nothing]
        End Class

        <DataContract>
        Public Partial Class keptPage(Of T)
            Inherits kept

            <DataMember(Name:="items")>
            Public Overridable Property Items As List(Of T)
        End Class

        <Route("/kept/all", "GET")>
        <DataContract>
        Public Partial Class listKept
            Inherits keptPage(Of getKept)
            Implements IReturn(Of keptPage(Of kept))
            Implements IGet

            <DataMember(Name:="getMethod")>
            Public Overridable Property GetMethod As Integer
        End Class
    End Namespace
End Namespace
