using System;

namespace LiveAvatar.Generated;

/// <summary>The credentials that LiveAvatar's operations declare. Any one of them opens an operation; the cookie goes along where it is declared and set.</summary>
[Flags]
internal enum OperationCredentials
{
    None = 0,
    ApiKey = 1,
    SessionToken = 2,
    LaSession = 4,
}
