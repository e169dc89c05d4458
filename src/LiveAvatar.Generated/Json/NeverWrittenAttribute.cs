using System;

namespace LiveAvatar.Generated;

/// <summary>Marks a property that only the server sets: it is read, and never written.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
internal sealed class NeverWrittenAttribute : Attribute;
