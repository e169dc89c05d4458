namespace LiveAvatar.SpecTool.Prepare.Naming;

/// <summary>Names that a contract's can't have, since the hand-written half or the language has them.</summary>
internal static class ReservedNames
{
    private const string Converter = "Converter";

    /// <summary>Members that every model, or every group of operations, has. A test keeps the list.</summary>
    public static readonly string[] Members =
    [
        "AddUnknownProperty", "AdditionalProperties", "Equals", "Finalize", "GetHashCode", "GetType", "IsAssigned", "MarkAssigned", "MemberwiseClone", "ReferenceEquals",
        "ToString", "UnknownProperties",
    ];

    /// <summary>Members of an open enum.</summary>
    public static readonly string[] EnumMembers = [.. Members, "Create", "Value"];

    /// <summary>Members of the client beside the groups, and types that the hand-written half of it names where a group would be meant. A test keeps the list.</summary>
    public static readonly string[] ClientMembers =
    [
        .. Members,
        "Acknowledge", "Answer", "ArgumentNullException", "Attempt", "Authenticate", "BodyText", "CallAsync", "CheckAnswer", "Choose",
        "ContractVersion", "CredentialRules", "CredentialSet", "Dispose", "EnvelopeReader", "Environment", "ErrorBody", "EventReader", "Excerpt", "Failures",
        "GC", "Hold", "HttpCompletionOption", "IsNothing", "LineReader", "LiveAvatar", "LiveAvatarClientOptions", "LiveAvatarTransportException", "Log", "LogFailure",
        "LogLevel", "LogSuccess", "Missing", "ObjectDisposedException", "Observation", "Open", "OpenStream", "OperationCanceledException",
        "OperationCredentials", "OperationResult", "Outgoing", "Prepare", "ReadBare", "ReadByStatus", "ReadEnvelope", "ReadEventsAsync",
        "ReadLinesAsync", "ReadLocation", "ReadText", "ReaderOf", "Refusals", "Refuse", "RequestOptions", "SecurityScheme", "SendAsync", "SendOnceAsync", "StatusReader",
        "StreamedJson", "StringComparison", "System", "TransportFailure", "WithSessionToken",
    ];

    /// <summary>Parameters that every method has, and what a parameter's name would take from it.</summary>
    public static readonly string[] Parameters = ["body", "cancellationToken", "nameof", "options"];

    /// <summary>Types of the hand-written half, namespaces that generated code names, and names that NSwag would change. A test keeps the list.</summary>
    private static readonly string[] Ours =
    [
        "AdditionalValues", "Addresses", "Answer", "ApiKeyLocation", "ApiKeyScheme", "AsciiHash", "Attempt", "AuthorizationScheme", "Backoff",
        "BasicScheme", "BodyFormat", "BodyText", "Call", "CallCredentials", "CallLimits", "CallerArgumentExpressionAttribute", "ConnectFailure",
        "Connection", "ConnectionHandler", "ConstantValue", "ContractSchemes", "CredentialRules", "CredentialSet", "DateConverter",
        "DateTimeOffsetConverter", "Deadline", "DecimalTextConverter", "Delays", "Envelope", "EnvelopeReader",
        "ErrorBody", "ErrorType", "EscapedText", "EventReader", "Exception", "Excerpt", "ExtraHeaders", "Failures", "FieldRules", "FileContent",
        "FileParameter", "FormField", "Guards", "GuidConverter", "HttpContentReading", "IOpenEnum", "IRawVariant", "IWrappedValue", "Instruments",
        "IsoDuration", "IsoDurationConverter", "JsonArrayPool", "KeepAliveHandle", "LineReader", "LineReading", "LiveAvatar", "LiveAvatarApiException",
        "LiveAvatarAuthenticationException", "LiveAvatarClient", "LiveAvatarClientOptions", "LiveAvatarConcurrencyLimitException",
        "LiveAvatarConflictException", "LiveAvatarContract", "LiveAvatarEvent", "LiveAvatarException", "LiveAvatarFile", "LiveAvatarModel",
        "LiveAvatarNotFoundException", "LiveAvatarPermissionException", "LiveAvatarRateLimitException", "LiveAvatarResponse",
        "LiveAvatarResponseFormatException", "LiveAvatarServerException", "LiveAvatarStream", "LiveAvatarTimeoutException",
        "LiveAvatarTransportException", "LiveAvatarValidationError", "LiveAvatarValidationException", "Log", "Microsoft", "MissingPropertyException",
        "MultipartBody", "NameEntry", "NamedCredential", "NeverWrittenAttribute", "Newtonsoft", "NullItemConverter", "Observation",
        "OpenEnumConverter", "OpenEnumValueProvider", "OpenResponse", "OperationCredentials", "OperationDescriptor", "OperationGroup",
        "OperationRequest", "OperationResult", "Outgoing", "PackageVersion", "Page", "PageWalk", "ParameterExpansion", "ParameterStyle",
        "PendingValue", "Polly", "PooledBuffer", "RawVariantConverter", "Redaction", "Refusals", "Repetition", "RequestBody", "RequestIdHeader",
        "RequestOptions", "RequiredOnWriteAttribute", "ReservedText", "RetryAfter", "RetryPipeline", "RetryRule", "ScalarUnion",
        "ScalarUnionConverter", "SecurityAlternatives", "SecurityScheme", "SentBody", "SessionsClientExtensions", "StatusReader", "StatusText",
        "StreamedItems", "StreamedJson", "Strings", "System", "TextCache", "TimeOfDay",
        "TimeOfDayConverter", "TracedAddress", "TranscriptWalk", "TransportFailure", "UnionConverter", "UrlEncodedForm", "UserAgent", "Utf8Names",
        "Utf8Reader", "Utf8Time", "Utf8Writer", "WireContractResolver", "WireJson", "WireReader", "WireText", "WireTextConverter",
        "WrappedValueConverter", "WrittenWhenAssignedAttribute",
    ];

    /// <summary>Types of .NET and of packages that the hand-written half names: a schema of that name would take their place there. A test keeps the list.</summary>
    private static readonly string[] Theirs =
    [
        "Activator", "Activity", "ActivityKind", "ActivitySource", "ActivityStatusCode", "ArgumentException", "ArgumentNullException",
        "ArgumentOutOfRangeException", "Array", "Attribute", "AttributeTargets", "BigInteger", "Buffer", "ByteArrayContent", "CancellationToken",
        "CancellationTokenRegistration", "CancellationTokenSource", "Convert", "CultureInfo", "DateParseHandling", "DateTime", "DateTimeKind",
        "DateTimeOffset", "DateTimeStyles", "Decoder", "DecompressionMethods", "DefaultContractResolver", "DefaultJsonNameTable", "Encoder",
        "Encoding", "Enumerable", "Environment", "Exception", "FloatParseHandling", "FormatException", "GC", "Guid", "HttpClient",
        "HttpCompletionOption", "HttpContent", "HttpContentHeaders", "HttpMessageHandler", "HttpMethod", "HttpRequestError", "HttpRequestException", "HttpRequestHeaders",
        "HttpRequestMessage", "HttpResponseHeaders", "HttpResponseMessage", "HttpStatusCode", "HttpVersion", "HttpVersionPolicy", "IAsyncDisposable",
        "IDisposable", "IEnumerable", "IEnumerator", "IFormatProvider", "IFormattable", "ILogger", "ILoggerFactory", "IOException", "IValueProvider",
        "Interlocked", "InvalidCastException", "InvalidDataException", "InvalidOperationException", "JArray", "JObject", "JProperty", "JToken", "JTokenType",
        "JTokenWriter", "JValue", "JsonArrayContract", "JsonContract", "JsonConvert", "JsonConverter", "JsonDictionaryContract", "JsonException",
        "JsonObjectContract", "JsonPrimitiveContract", "JsonProperty", "JsonReader", "JsonReaderException", "JsonSerializationException", "JsonSerializer",
        "JsonSerializerSettings", "JsonTextReader", "JsonTextWriter", "JsonToken", "JsonWriter", "Lazy", "LazyInitializer", "LogLevel",
        "LoggerMessage", "Match", "Math", "MediaTypeHeaderValue", "MemberInfo", "MemberSerialization", "MemoryStream", "MetadataPropertyHandling",
        "Meter", "MultipartContent", "NotSupportedException", "NullLogger", "NullValueHandling", "Nullable", "NumberStyles", "ObjectCreationHandling",
        "ObjectDisposedException", "OperationCanceledException", "OverflowException", "Regex", "RegexOptions", "SeekOrigin", "SocketException",
        "SocketsHttpHandler", "SseParser", "Stream", "StreamReader", "StringBuilder", "StringComparer", "StringComparison", "StringEscapeHandling", "StringReader",
        "StringSplitOptions", "StringWriter", "TagList", "Task", "TextReader", "TextWriter", "TimeProvider", "TimeSpan", "Timeout",
        "TimeoutException", "TransportContext", "Type", "TypeNameHandling", "UTF8Encoding", "Uri", "UriComponents", "UriFormat", "UriPartial",
        "Utf8Parser", "ValueTask", "Volatile", "WebException", "XmlConvert",
    ];

    /// <summary>The names that no schema can have. A union brings along a converter that is named after it.</summary>
    public static readonly string[] Types = [.. Ours, .. Theirs, .. Ours.Concat(Theirs).Where(name => name.EndsWith(Converter, StringComparison.Ordinal)).Select(name => name[..^Converter.Length])];
}
